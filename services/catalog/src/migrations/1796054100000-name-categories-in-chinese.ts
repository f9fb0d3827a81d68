import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Products are found by the Chinese names of their categories as well (ST-1); as the names were on 2026-11-30. */
export class NameCategoriesInChinese1796054100000 implements MigrationInterface {
  readonly name = 'NameCategoriesInChinese1796054100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
    UPDATE shelf_entries e SET category_words = concat_ws(' ', e.category_words, c.name, s.name)
    FROM shelf_entries own
      LEFT JOIN (VALUES ('security', '安全'),
      ('business', '企业软件'),
      ('data', '数据与分析'),
      ('developer', '开发工具'),
      ('operations', '运维'),
      ('content', '网站与内容'),
      ('ai', '人工智能与文档')) AS c (id, name) ON c.id = own.category_id
      LEFT JOIN (VALUES ('firewall', '防火墙'),
      ('identity', '身份与访问'),
      ('vulnerability', '漏洞管理'),
      ('encryption', '加密'),
      ('intelligence', '商业智能'),
      ('crm', '客户关系'),
      ('erp', '资源计划'),
      ('collaboration', '协作'),
      ('databases', '数据库'),
      ('streaming', '流处理'),
      ('warehouses', '数据仓库'),
      ('integration', '数据集成'),
      ('ci', '构建与交付'),
      ('runtimes', '运行环境'),
      ('testing', '测试'),
      ('repositories', '代码仓库'),
      ('monitoring', '监控'),
      ('logging', '日志'),
      ('backup', '存储与备份'),
      ('networking', '网络'),
      ('cms', '内容管理'),
      ('commerce', '电子商务'),
      ('learning', '在线学习'),
      ('forums', '论坛'),
      ('models', '模型服务'),
      ('vision', '视觉'),
      ('language', '语言'),
      ('documents', '文档')) AS s (id, name) ON s.id = own.sub_category_id
    WHERE own.product_id = e.product_id AND e.category_words !~ '[㐀-鿿]'`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE shelf_entries SET category_words = btrim(regexp_replace(category_words, '[㐀-鿿]+', '', 'g'))`,
    )
  }
}
