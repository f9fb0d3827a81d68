/** What an address is called where there is little room: its host, else the address as it is. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url
