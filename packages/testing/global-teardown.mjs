export default async function stopPostgres() {
  await globalThis.__EMPORIUM_POSTGRES__?.stop()
}
