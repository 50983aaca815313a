/**
 * `npm run fuzz`: requests made from the OpenAPI document as it is served, right and wrong, to every operation, on both
 * databases. Says what is wrong with the answers, each with the command that shows it, and which answers were seen.
 * `-- --runs 5000 --seed 7 --only getPlan` for fewer, for the same again, for one operation.
 */
import { above0, readArguments, reject } from '../checks/command-line.ts'
import { operations as declared } from '../document.ts'
import { fuzz } from './every-operation.ts'
import { pages } from './pages.ts'

const { values } = readArguments({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Math.floor(Math.random() * 2 ** 31)}` },
    only: { type: 'string' },
  },
})
const runs = above0('--runs', values.runs)
const seed = Number(values.seed)
const { only } = values
if (only !== undefined && ![...declared, ...pages].some(({ operationId }) => operationId === only))
  reject(`There is no operation "${only}".`)
console.log(`seed ${seed}`)
const { faults, coverage, operations, requests } = await fuzz({
  runs,
  seed,
  only: only === undefined ? undefined : [only],
  say: (line) => console.log(line),
})
console.log(`\n${coverage.table(operations)}\n`)
for (const fault of faults) console.log(`${fault}\n`)
const never = coverage.neverAnswered(operations)
if (never.length > 0) console.log(`Never answered with what they are for: ${never.join(', ')}`)
console.log(`${requests} requests to ${operations.length} operations, ${faults.length} faults, seed ${seed}.`)
if (faults.length + never.length > 0 || requests === 0) process.exitCode = 1
