const list = document.querySelector('#mails')
const article = document.querySelector('#mail')
const search = document.querySelector('#to')
const template = (id) => document.querySelector(`#${id}`).content.cloneNode(true)
const words = JSON.parse(document.body.dataset.words)
const { lang } = document.documentElement
const when = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' })
document.querySelector(`.tongues [lang="${lang}"]`).setAttribute('aria-current', 'true')

let mails = []
let openId = location.hash.slice(1)

function fill(part, mail) {
  part.querySelector('.subject').textContent = mail.subject || words.noSubject
  part.querySelector('.to').textContent = mail.to.join(', ')
}

function entryOf(mail) {
  const entry = template('entry')
  const button = entry.querySelector('button')
  fill(entry, mail)
  const time = entry.querySelector('time')
  time.dateTime = mail.receivedAt
  time.textContent = when.format(new Date(mail.receivedAt))
  if (mail.id === openId) button.setAttribute('aria-current', 'true')
  button.addEventListener('click', () => openMail(mail.id))
  return entry
}

function frameOf(mail) {
  const frame = document.createElement('iframe')
  frame.title = mail.subject
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox')
  frame.src = `/api/mails/${mail.id}/html`
  return frame
}

/** Plain text with its links made clickable; nothing of the mail is ever read as HTML here. */
function textOf(mail) {
  const pre = document.createElement('pre')
  for (const part of mail.text.split(/(https?:\/\/[^\s<>"]+)/)) {
    if (!/^https?:\/\//.test(part)) pre.append(part)
    else {
      const link = document.createElement('a')
      Object.assign(link, { href: part, textContent: part, target: '_blank', rel: 'noreferrer' })
      pre.append(link)
    }
  }
  return pre
}

function showAs(face, mail) {
  article.querySelector('.body').replaceChildren(face === 'html' ? frameOf(mail) : textOf(mail))
  for (const button of article.querySelectorAll('.faces button')) {
    button.setAttribute('aria-pressed', String(button.value === face))
  }
}

function drawMail(mail) {
  if (!mail) return article.replaceChildren(words.choose)
  const content = template('content')
  fill(content, mail)
  content.querySelector('.from').textContent = mail.from
  content.querySelector('.at').textContent = when.format(new Date(mail.receivedAt))
  for (const button of content.querySelectorAll('.faces button')) {
    button.hidden = mail[button.value] === ''
    button.addEventListener('click', () => showAs(button.value, mail))
  }
  article.replaceChildren(content)
  showAs(mail.html ? 'html' : 'text', mail)
}

function drawList() {
  list.replaceChildren(...mails.map(entryOf))
  if (mails.length === 0) list.textContent = words.none
}

function openMail(id) {
  openId = id
  history.replaceState(null, '', `#${id}`)
  drawList()
  drawMail(mails.find((mail) => mail.id === id))
}

async function refresh() {
  const to = search.value.trim()
  const query = new URLSearchParams({ limit: '200', ...(to && { to }) })
  const response = await fetch(`/api/mails?${query}`)
  mails = (await response.json()).items
  drawList()
  const shown = article.dataset.shown
  if (shown !== openId || !mails.some(({ id }) => id === openId)) {
    article.dataset.shown = openId
    drawMail(mails.find(({ id }) => id === openId))
  }
}

search.addEventListener('input', refresh)
search.form.addEventListener('submit', (event) => event.preventDefault())
document.querySelector('#clear').addEventListener('click', async () => {
  if (confirm(words.sure)) await fetch('/api/mails', { method: 'DELETE' })
})
const changes = new EventSource('/api/mails/changes')
changes.addEventListener('change', refresh)
changes.addEventListener('open', refresh)
