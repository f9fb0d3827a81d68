/** How hard a password is to guess: from 0, at once, to 4, not in years. */
export type Strength = 0 | 1 | 2 | 3 | 4

/** Longer ones are judged by their beginning: what is long enough is hard enough, and judging takes time. */
const judged = 40
let judge: Promise<(password: string) => Strength> | null = null

/** The judge and its list are half a megabyte: they are loaded when somebody chooses a password. */
function loaded() {
  judge ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }]) => {
      const factory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
      return (password: string) => factory.check(password.slice(0, judged)).score
    },
  )
  judge.catch(() => (judge = null))
  return judge
}

/** Estimates how hard a password is to guess, in the browser alone: it is sent nowhere (NIST 800-63B 3.1.1.2). */
export const strengthOf = async (password: string): Promise<Strength> => (await loaded())(password)
