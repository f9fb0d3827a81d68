/** Milliseconds that a test or a hook may take unless it says otherwise. */
const usualLimitMs = 60_000

/** The same work, which fails when it takes longer than its limit. */
export const within = (work, limitMs = usualLimitMs) =>
  async function limitedWork(...args) {
    let timer
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`This took longer than ${limitMs} ms.`)), limitMs)
    })
    try {
      return await Promise.race([Reflect.apply(work, this, args), late])
    } finally {
      clearTimeout(timer)
    }
  }
