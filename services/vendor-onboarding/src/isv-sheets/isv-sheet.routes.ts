import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { productTypes, sheetFileName, sheetLanguages } from '@emporium/domain'
import { OneOf, problems, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'
import { Binary, sendAsFile } from '../files/send-file.ts'
import { xlsxType } from '../isv-confirmations/sheet-file-name.ts'
import { readSheet } from './read-sheet.ts'
import { filledTemplate, sentSheet } from './sent-sheet.ts'
import { writeSheet } from './write-sheet.ts'

const tags = ['ISV confirmations']
/** Reading a workbook costs a thread for a moment. */
const reading = { max: 30, timeWindow: '1 minute' }

/** The template of the product information sheet, and sheets with remarks in place (ON-8). */
export const isvSheetRoutes: FastifyPluginAsyncTypebox = async function isvSheets(app) {
  app.get(
    '/api/v1/isv-sheets/:type.xlsx',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getIsvSheetTemplate',
        summary: 'The empty product information sheet for a type of product',
        tags,
        params: Strict({ type: OneOf(productTypes) }),
        querystring: Strict({ language: Type.Optional(OneOf(sheetLanguages)) }),
        produces: [xlsxType],
        response: { 200: Binary, ...problems },
      },
    },
    async (request, reply) => {
      const { type } = request.params
      const bytes = await writeSheet({ type, language: request.query.language ?? 'en' })
      sendAsFile(reply, { name: sheetFileName(type), bytes: bytes.length, type: xlsxType })
      return reply.send(Buffer.from(bytes))
    },
  )

  app.post(
    '/api/v1/isv-sheets/remarks',
    {
      config: { access: 'account', rateLimit: reading, takesFile: filledTemplate },
      schema: {
        operationId: 'remarkIsvSheet',
        summary:
          'A filled sheet back with remarks beside the cells that have to be mended; nothing is kept',
        tags,
        produces: [xlsxType],
        response: { 200: Binary, ...problems },
      },
    },
    async (request, reply) => {
      const { bytes: sent } = await sentSheet(request)
      const { type, language, answers, written, faults } = await readSheet(sent)
      const remarks = new Map(faults.map(({ key, detail }) => [key, detail]))
      const bytes = await writeSheet({ type, language, answers, written, remarks })
      sendAsFile(reply, { name: sheetFileName(type), bytes: bytes.length, type: xlsxType })
      return reply.send(Buffer.from(bytes))
    },
  )
}
