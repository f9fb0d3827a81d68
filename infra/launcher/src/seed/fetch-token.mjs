/**
 * Signs an account in and returns its access token.
 * @param {string} gatewayUrl
 * @param {{ email: string, password: string }} account
 * @returns {Promise<string>}
 */
export const fetchToken = async (gatewayUrl, { email, password }) => {
  const response = await fetch(`${gatewayUrl}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`${email} could not sign in: HTTP ${response.status}.`)
  const { accessToken } = /** @type {{ accessToken: string }} */ (await response.json())
  return accessToken
}
