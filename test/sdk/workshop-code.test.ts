/** The code of a member's answers: it comes back whole, and a slip of the finger never passes. */
import fc from 'fast-check'
import t from 'tap'
import { type Answer, type CodeSet, decode, encode, groupsOf } from '../../sdk/embed/workshop-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const setOf = (count: number, release = '2023-01-r1'): CodeSet => ({
  release,
  questions: Array.from({ length: count }, (_, at) => `p1-q${at + 1}`),
})
const answered = fc
  .array(fc.constantFrom<Answer>(0, 1, 2, 3), { minLength: 1, maxLength: 30 })
  .map((answers) => ({ answers, set: setOf(answers.length) }))
const known = 'H4T9-5Y'
const characters = (code: string) => [...code.replaceAll('-', '')]
const law = (property: fc.IProperty<[{ answers: Answer[]; set: CodeSet }]>, numRuns = 1000) =>
  fc.assert(property, { numRuns })

t.test('answers come back from their code, of at most 16 characters for 30 questions', async (t) => {
  law(
    fc.property(answered, ({ answers, set }) => {
      const code = encode(answers, set)
      const found = decode(code, set)
      return 'answers' in found && found.code === code && `${found.answers}` === `${answers}`
    }),
  )
  const whole = encode(Array(30).fill(2), setOf(30))
  t.equal(characters(whole).length, 16)
  t.match(whole, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  t.equal(characters(encode([0], setOf(1))).length, 5)
  t.equal(encode([0, 1, 2, 3], setOf(4)), known, 'a code that was handed out still works')
  t.throws(() => encode([], setOf(0)), RangeError)
  t.throws(() => encode([1], setOf(2)), RangeError)
  t.throws(() => encode(Array(68).fill(0), setOf(68)), RangeError)
  t.equal(characters(encode(Array(67).fill(3), setOf(67))).length, 31)
})

t.test('every single wrong character and every swap of neighbours is refused, and the group named', async (t) => {
  let looked = 0
  law(
    fc.property(answered, ({ answers, set }) => {
      const code = characters(encode(answers, set))
      const groupIs = (text: string, ...places: number[]) => {
        looked++
        const found = decode(text, set)
        return 'fault' in found && found.fault === 'slip' && places.some((at) => found.group === Math.floor(at / 4) + 1)
      }
      return code.every((own, at) => {
        const wrong = [...alphabet].filter((other) => other !== own)
        const next = code[at + 1]
        const isNoticed = (text: string[], ...places: number[]) => groupIs(text.join(''), ...places)
        return (
          wrong.every((other) => isNoticed(code.with(at, other), at)) &&
          (next === undefined || next === own || isNoticed(code.with(at, next).with(at + 1, own), at, at + 1))
        )
      })
    }),
    20,
  )
  t.ok(looked > 3000)
})

t.test('up to four wrong characters never make another code', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...alphabet)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(answered, damage, ({ answers, set }, changes) => {
      const code = characters(encode(answers, set))
      const damaged = changes.reduce((text, [at, character]) => text.with(at % text.length, character), code)
      return damaged.join() === code.join() || 'fault' in decode(damaged.join(''), set)
    }),
    { numRuns: 1000 },
  )
})

t.test('a code of other questions, of another order or of another release is refused', async (t) => {
  const answers = Array<Answer>(30).fill(1)
  const set = setOf(30)
  const code = encode(answers, set)
  t.same(decode(code, setOf(30, '2023-01-r2')), { fault: 'other' })
  t.same(decode(code, { ...set, questions: set.questions.toReversed() }), { fault: 'other' })
  t.same(decode(code, setOf(29)), { fault: 'other' }, '29 questions have as many characters')
  t.same(decode(code, setOf(5)), { fault: 'length', number: 6, given: 16 })
  let passed = 0
  for (let release = 0; release < 5000; release++) if ('answers' in decode(code, setOf(30, `r${release}`))) passed++
  t.equal(passed, 0)
})

t.test('a code is read however it is written', async (t) => {
  const set = setOf(30)
  const codes = [0, 1, 2, 3].map((answer) => encode(Array<Answer>(30).fill(answer as Answer), set))
  const code = codes.find((one) => /0/.test(one) && /1/.test(one)) ?? codes.find((one) => /[01]/.test(one)) ?? ''
  t.match(code, /[01]/, 'one with a character that can be mistaken')
  const shift = (zero: number) => code.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
  for (const text of [
    code.toLowerCase(),
    ` ${code.replaceAll('-', ' – ')}\t`,
    characters(code).join(''),
    code.replaceAll('1', 'l').replaceAll('0', 'o'),
    code.replaceAll('1', 'I'),
    shift(0x0660),
    shift(0x06f0),
    `\u2066${code}\u2069`,
    [...code].map((one) => (one === '-' ? one : String.fromCharCode(one.charCodeAt(0) + 0xfee0))).join(''),
  ])
    t.match(decode(text, set), { code }, text)
  t.same(decode(code.replace(/.$/, 'U'), set), { fault: 'character', character: 'U' })
  t.same(decode('', set), { fault: 'length', number: 16, given: 0 })
  t.match(decode('A'.repeat(1_000_000), set), { fault: 'length' })
  t.same(groupsOf('ABCDEF'), ['ABCD', 'EF'])
})
