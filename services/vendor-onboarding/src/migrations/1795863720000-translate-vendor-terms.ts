import type { MigrationInterface, QueryRunner } from 'typeorm'
import { vendorTerms202611ZhCN } from '../terms/vendor-terms-2026-11.zh-CN.ts'

/** The vendor terms can be read in another language; the text that is accepted stays as it is (ON-5). */
export class TranslateVendorTerms1795863720000 implements MigrationInterface {
  readonly name = 'TranslateVendorTerms1795863720000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_terms_translations (
        version varchar NOT NULL
          CONSTRAINT fk_vendor_terms_translations_terms REFERENCES vendor_terms (version),
        language varchar NOT NULL CONSTRAINT ck_vendor_terms_translations_language
          CHECK (language IN ('en', 'zh-CN')),
        title varchar NOT NULL,
        html text NOT NULL,
        CONSTRAINT pk_vendor_terms_translations PRIMARY KEY (version, language)
      )
    `)
    const { version, language, title, html } = vendorTerms202611ZhCN
    await runner.query(
      `INSERT INTO vendor_terms_translations (version, language, title, html)
       SELECT version, $2, $3, $4 FROM vendor_terms WHERE version = $1`,
      [version, language, title, html],
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vendor_terms_translations')
  }
}
