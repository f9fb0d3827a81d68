import { runTool } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { apps } from '../configuration/platform.mjs'
import { addUp, tallyOfJest } from './tally.mjs'

const folders = ['packages/ui', ...apps.map(({ name }) => `apps/${name}`)]

/**
 * The tests of the Vue parts and of the three apps.
 * @param {string} reports folder
 */
export const runVitest = async (reports) => {
  const tallies = []
  for (const folder of folders) {
    const report = `${reports}/vitest-${folder.replace('/', '-')}.json`
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = ['run', '--passWithNoTests', ...reporters]
    const tool = { pack: 'vitest', bin: 'vitest', folder }
    const { code, output, errors } = await runTool(tool, args, { cwd: inRoot(folder) })
    // In one piece, as other tests may be telling of themselves meanwhile.
    console.log(`\n${folder}\n${output}${errors}`.trimEnd())
    tallies.push(tallyOfJest(report, code))
  }
  return addUp(tallies)
}
