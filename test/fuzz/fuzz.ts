/**
 * `npm run fuzz`: requests made from the OpenAPI document as it is served, right and wrong, to every operation, on both
 * databases. Says what is wrong with the answers, each with the command that shows it, and which answers were seen.
 * `-- --runs 5000 --seed 7 --only getPlan` for fewer, for the same again, for one operation.
 */
import { parseArgs } from 'node:util'
import { fuzz } from './every-operation.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Math.floor(Math.random() * 2 ** 31)}` },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
console.log(`seed ${seed}`)
const { faults, coverage, operations, requests } = await fuzz({
  runs: Number(values.runs),
  seed,
  only: values.only,
  say: (line) => console.log(line),
})
const asked = operations.filter(({ operationId }) => values.only === undefined || operationId === values.only)
console.log(`\n${coverage.table(asked)}\n`)
for (const fault of faults) console.log(`${fault}\n`)
const never = coverage.neverAnswered(asked)
if (never.length > 0) console.log(`Never answered with what they are for: ${never.join(', ')}`)
console.log(`${requests} requests to ${asked.length} operations, ${faults.length} faults, seed ${seed}.`)
if (faults.length + never.length > 0 || requests === 0) process.exitCode = 1
