/** The file of a plan: what is one, what has changed in it, and what is made of it. */
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import t from 'tap'
import { Value } from 'typebox/value'
import { csvOf } from '../../schemas/csv.ts'
import { planMarkdown } from '../../schemas/markdown.ts'
import { PlanFile } from '../../schemas/plan-file.ts'
import { planStates } from '../../schemas/plan-values.ts'
import { withAction, withChange, withOwn, withoutAction } from '../../sdk/embed/plan-actions.ts'
import { calendarOf } from '../../sdk/embed/plan-calendar.ts'
import { changesOf, readPlan, withDecided, withTextsOf } from '../../sdk/embed/plan-file.ts'
import { newPlan, planText } from '../../sdk/embed/plan-make.ts'
import { FollowRoom, openPlan, stateNamed } from '../../sdk/embed/plan-open.ts'
import { documentOf, rowsOf } from '../../sdk/embed/plan-out.ts'
import { readSheet, writeSheet } from '../../sdk/embed/plan-sheet.ts'
import { sheetNames } from '../../sdk/embed/plan-sheet-names.ts'
import type { SheetContent } from '../../sdk/embed/plan-sheet-read.ts'
import { exportedAs, reportOf, type SheetRow, withReport } from '../../sdk/embed/plan-sheet-rows.ts'
import { da } from '../../sdk/embed/plan-words/da.ts'
import { en } from '../../sdk/embed/plan-words/en.ts'
import { fi } from '../../sdk/embed/plan-words/fi.ts'
import { nb } from '../../sdk/embed/plan-words/nb.ts'
import { sv } from '../../sdk/embed/plan-words/sv.ts'
import type { Stage } from '../../sdk/embed/stage.ts'
import { Words } from '../../sdk/embed/words.ts'
import type { Room } from '../../sdk/embed/workshop-room.ts'
import type { Bundle } from '../../sdk/src/types.ts'
import { highestLix, readability } from '../../src/content/readability.ts'
import { typographyFaults } from '../../src/handbook/typography.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

/** What the views are written with, in a language of the shipped handbook. */
async function stageIn(tag: string): Promise<Stage> {
  const { server } = await openApp(t)
  const response = await server.inject(`${root}/${tag}/bundle`)
  const bundle = response.json() as Bundle
  // The client adds it.
  Object.assign(bundle._meta, { release: response.headers['handbook-release'] })
  return { words: new Words(bundle), api: publicUrl } as unknown as Stage
}
const swedish = await stageIn('sv')
const english = await stageIn('en')
const chosen = {
  marked: ['p1-q1', 'p1-q6'],
  ticked: ['p1-q6-a3'],
  proposals: { 'p1-q6': ['=2+2', 'Möte; varje, vecka\n'] },
}
const made = newPlan(swedish, chosen)
const followIn = (stage: Stage, plan: PlanFile) => new FollowRoom({ stage } as unknown as Room, openPlan(plan, true))
/** The plan with everything that it can say. */
const whole: PlanFile = {
  ...withChange(
    withChange(made, 'p1-q6-a3', { state: 'under-way', responsible: 'Ledningen', due: '2027-01-31' }),
    'own-1',
    {
      due: '2026-12-24',
    },
  ),
  sittings: [
    {
      date: '2026-11-28',
      release: made.release,
      answers: [{ question: 'p1-q1', works: 1, partly: 2, improve: 3, unknown: 0 }],
    },
  ],
}

t.test('a plan has the chosen actions, the own ones, and all of a question where none was chosen', async (t) => {
  const [first, second] = made.questions
  t.equal(first?.actions.length, swedish.words.bundle.questions[0]?.guide.actions.length)
  t.same(
    second?.actions.map(({ id }) => id),
    ['p1-q6-a3', 'own-1', 'own-2'],
  )
  t.match(made, { locale: 'sv', release: '2023-01-r1', source: [/OECD/] })
  t.same(readPlan(planText(whole)), { plan: whole })
  t.equal(withOwn(whole, 'p1-q1', 'Mer').questions[0]?.actions.at(-1)?.id, 'own-3')
})

t.test('a file is a plan here exactly where it fits the schema', async (t) => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', 'own-1', 'p1-q1', 'done', '2027-02-30', '2027-02-28', -1, 1.5, 20_000, []),
  )
  const places = (value: unknown, at: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? [at, ...Object.entries(value).flatMap(([name, own]) => places(own, [...at, name]))]
      : [at]
  let good = 0
  const wrong: string[] = []
  fc.assert(
    fc.property(
      fc.constantFrom(...places(whole)),
      values,
      fc.constantFrom('set', 'add', 'remove'),
      (path, value, how) => {
        const changed = structuredClone({ whole }) as Record<string, unknown>
        const parents = ['whole', ...path]
        const last = how === 'add' ? 'another' : (parents.pop() as string)
        const parent = parents.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], changed)
        if (typeof parent !== 'object' || parent === null) return
        if (how === 'remove') Reflect.deleteProperty(parent, last)
        else Object.assign(parent, { [last]: value })
        const text = JSON.stringify(changed.whole) ?? ''
        if (text === '') return
        const isPlan = Value.Check(PlanFile, JSON.parse(text))
        const found = readPlan(text)
        if (isPlan) good += 1
        // Ids that stand twice are beyond the schema.
        if (isPlan && 'fault' in found && found.fault === 'place' && /\/(id|question)$/.test(found.place)) return
        if ('plan' in found !== isPlan) wrong.push(text)
      },
    ),
    { numRuns: 2000 },
  )
  t.same(wrong, [])
  t.ok(good > 50, `${good} of the files are plans`)
})

t.test('what is wrong with a file is said by its place', async (t) => {
  t.same(readPlan('{'), { fault: 'unreadable' })
  t.same(readPlan('null'), { fault: 'place', place: '' })
  t.same(readPlan(JSON.stringify({ ...whole, version: 2 })), { fault: 'version' })
  t.same(readPlan(planText(withChange(whole, 'own-1', { due: '2027-02-30' }))), {
    fault: 'place',
    place: '/questions/1/actions/1/due',
  })
  t.same(readPlan(planText(withChange(whole, 'own-2', { id: 'own-1' }))), {
    fault: 'place',
    place: '/questions/1/actions/2/id',
  })
  t.match(readPlan(planText(whole).replace('{', '{"__proto__": {},')), { place: '/__proto__' })
})

t.test('texts that have changed are found, also those that are gone, and a team can take the new ones', async (t) => {
  const bundle = structuredClone(swedish.words.bundle) as unknown as {
    questions: { id: string; question: string; guide: { actions: { id: string }[] } }[]
  }
  const later = new Words({ ...bundle, questions: bundle.questions.slice(1) } as unknown as Bundle)
  const [first, second] = whole.questions
  t.same(changesOf(first as never, later), [{ kind: 'question', before: first?.question }], 'gone')
  t.same(changesOf(second as never, later), [])
  const question = bundle.questions.find(({ id }) => id === 'p1-q6') as (typeof bundle.questions)[number]
  question.question = 'En ny fråga?'
  question.guide.actions = question.guide.actions.filter(({ id }) => id !== 'p1-q6-a3')
  const changed = changesOf(second as never, later)
  t.same(changed, [
    { kind: 'question', before: second?.question, after: 'En ny fråga?' },
    { kind: 'action', before: second?.actions[0]?.text },
  ])
  const renewed = withTextsOf(whole, later)
  t.equal(renewed.questions[1]?.question, 'En ny fråga?')
  t.same(renewed.questions[1]?.actions, second?.actions, 'what is gone stays with what the team has said of it')
  t.same(readPlan(planText(renewed)), { plan: renewed })
  t.match(renewed, { release: '2023-01-r1', questions: [{ release: '2023-01-r1' }, { release: undefined }] })
})

t.test('a calendar library reads the dates, texts and links', async (t) => {
  const follow = followIn(english, whole)
  const text = calendarOf(follow, new Date('2026-11-28T12:00:00Z'))
  for (const line of text.split('\r\n')) t.ok(Buffer.byteLength(line) <= 75, line)
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
  t.same(
    events.map(({ startDate, summary }) => [`${startDate}`, startDate.isDate, summary]),
    [
      ['2026-12-24', true, '=2+2'],
      ['2027-01-31', true, follow.text(whole.questions[1] as never, whole.questions[1]?.actions[0] as never).text],
    ],
  )
  t.equal(events[1]?.component.getFirstPropertyValue('url'), `${publicUrl}/en/questions/p1-q6#p1-q6-a3`)
  t.match(events[1]?.description, 'Under way · Responsible function: Ledningen · Done by: Jan 31, 2027')
  const special = withChange(whole, 'own-2', { due: '2027-03-01' })
  t.ok(calendarOf(followIn(swedish, special)).includes('SUMMARY:Möte\\; varje\\, vecka\\n\r\n'))
  const [, , last] = new ICAL.Component(ICAL.parse(calendarOf(followIn(swedish, special)))).getAllSubcomponents(
    'vevent',
  )
  t.equal(last?.getFirstPropertyValue('summary'), 'Möte; varje, vecka\n')
  const done = withChange(whole, 'own-1', { state: 'done' })
  t.notMatch(calendarOf(followIn(swedish, done)), '=2+2', 'what is done needs no day')
})

t.test('documents have every action in the reader’s language, with its guide; no cell is a formula', async (t) => {
  const follow = followIn(english, whole)
  const markdown = planMarkdown(documentOf(follow))
  const [, ...rows] = rowsOf(follow)
  t.equal(rows.length, whole.questions.flatMap(({ actions }) => actions).length)
  for (const [id, principle, , text, , , , link] of rows) {
    t.ok(markdown.includes(principle as string))
    t.ok(markdown.includes(link as string), `${id} ${link}`)
    t.equal(link?.startsWith(`${publicUrl}/en/questions/`), true)
    if (!id?.startsWith('own'))
      t.ok(english.words.bundle.questions.some((one) => JSON.stringify(one).includes(`${text}`.slice(0, 20))))
  }
  t.match(markdown, /Under way · Responsible function: Ledningen · Done by: Jan 31, 2027/)
  t.match(csvOf(rows), "'=2+2,Not begun")
  const old: PlanFile = {
    ...whole,
    questions: [{ ...(whole.questions[0] as PlanFile['questions'][number]), id: 'p9-q9' }],
  }
  t.match(planMarkdown(documentOf(followIn(english, old))), `${publicUrl}/en/questions/p9-q9?release=2023-01-r1`)
})

t.test('every row of a sheet is taken, unchanged or set aside, and newer work stays', async (t) => {
  const follow = followIn(english, whole)
  const [, ...table] = rowsOf(follow)
  const actions = whole.questions.flatMap((question) => question.actions)
  const rows: SheetRow[] = table.map(([id = '', , , text = '', state = '', responsible = '', due = ''], at) => ({
    row: at + 2,
    id,
    text,
    state,
    responsible,
    due,
    exported: exportedAs(text, actions[at] ?? {}),
  }))
  const report = (changed: readonly SheetRow[], plan = whole) => {
    const shown = new Map(table.map((row) => [row[0], row[3]]))
    const found = reportOf(plan, changed, { stateOf: stateNamed, textOf: ({ id, text }) => shown.get(id) ?? text })
    t.equal(found.taken.length + found.unchanged + found.aside.length, changed.length)
    return found
  }
  t.match(report(rows), { taken: [], unchanged: rows.length, aside: [] })
  const edit = (id: string, change: Partial<SheetRow>) =>
    rows.map((row) => (row.id === id ? { ...row, ...change } : row))
  const taken = report(edit('own-2', { state: 'Klar', responsible: 'Stab', due: '2027-05-01' }))
  t.same(
    taken.taken,
    [{ id: 'own-2', change: { state: 'done', responsible: 'Stab', due: '2027-05-01' } }],
    'in any language',
  )
  t.match(withReport(whole, taken).questions[1]?.actions[2], { state: 'done', responsible: 'Stab', due: '2027-05-01' })
  for (const [change, reason] of [
    [{ id: 'p9-q9-a9' }, 'unknownRow'],
    [{ text: 'Annat' }, 'changedText'],
    [{ due: '31 januari' }, 'badDate'],
    [{ state: 'Kanske' }, 'badState'],
    [{ responsible: 'x'.repeat(201) }, 'tooLong'],
    [{ id: 'own-1' }, 'twice'],
    [{ state: 'Done', exported: '' }, 'conflict'],
  ] as const)
    t.same([...new Set(report(edit('own-2', change)).aside.map((one) => one.reason))], [reason])
  const later = withChange(whole, 'own-2', { responsible: 'Någon annan' })
  t.same(
    report(edit('own-2', { responsible: 'Stab' }), later).aside.map(({ reason }) => reason),
    ['conflict'],
  )
  t.match(
    report(rows, later),
    { taken: [], unchanged: rows.length, aside: [] },
    'a sheet that nobody edited undoes nothing',
  )
})

t.test('what a team decides later is added to its plan, under ids that are free', async (t) => {
  const order = swedish.words.bundle.questions.map(({ id }) => id)
  const marked = ['p1-q1', 'p1-q2', 'p1-q6']
  const proposals = { 'p1-q2': ['Ny'], 'p1-q6': ['=2+2', 'Annan'] }
  const decided = newPlan(swedish, { marked, ticked: ['p1-q2-a1'], proposals }).questions
  const next = withDecided(whole, decided, order)
  t.same(readPlan(planText(next)), { plan: next }, 'no id stands twice')
  t.same(
    next.questions.map(({ id }) => id),
    marked,
  )
  const own = (at: number) => next.questions[at]?.actions.filter(({ id }) => id.startsWith('own-'))
  t.match(own(1), [{ id: 'own-3', text: 'Ny' }])
  t.match(own(2), [{ text: '=2+2', due: '2026-12-24' }, { id: 'own-2' }, { id: 'own-4', text: 'Annan' }])
  t.same(withDecided(next, decided, order), next, 'once')
})

t.test('a sheet that nobody edited changes nothing, whatever the texts hold', async (t) => {
  const odd = ['=1+1', '-a', ' _x0041_ ', 'a\r\nb\tc  d', 'e\u0007\ufffef', '2027-01-31', '007', 'TRUE', '\ud83d\ude00']
  const plan = odd.reduce(
    (next, text) => withOwn(next, 'p1-q1', text),
    withChange(whole, 'own-2', { responsible: ' a  b ' }),
  )
  const follow = followIn(english, plan)
  const [names = [], ...rows] = rowsOf(follow)
  const actions = plan.questions.flatMap((question) => question.actions)
  const blob = await writeSheet({
    plan: plan.id,
    title: 'Plan',
    isRtl: false,
    names: [...names, 'exported'],
    states: planStates.map((state) => follow.sayState(state)),
    rows: rows.map((row, at) => [...row, exportedAs(row[3] ?? '', actions[at] ?? {})]),
  })
  const found = (await readSheet(new Uint8Array(await blob.arrayBuffer()), plan.id, sheetNames)) as SheetContent
  t.same(found.others, [], 'all columns are ours')
  const report = reportOf(plan, found.rows, { stateOf: stateNamed, textOf: ({ text }) => text })
  t.same(report, { rows: actions.length, taken: [], unchanged: actions.length, aside: [] })
})

t.test('all of a sheet is read or named, however far away it stands', async (t) => {
  const [names = [], ...rows] = rowsOf(followIn(swedish, whole))
  const read = async (table: readonly (readonly string[])[]) => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: table.map((row) => [...row]) }, id] })
    return readSheet(bytes as Uint8Array, whole.id, sheetNames)
  }
  const id = { name: 'Id', rows: [[whole.id]] }
  const far = await read([names, ...rows, ...Array.from({ length: 21_000 }, () => []), ['own-9'], ['own-1']])
  t.match((far as SheetContent).rows.slice(-2), [{ id: 'own-9', row: rows.length + 21_002 }, { id: 'own-1' }])
  const wide = [...Array.from({ length: 25 }, () => ''), 'Kommentar']
  t.match(await read([[...names, ...wide], ...rows.map((row) => [...row, ...wide])]), { others: ['Kommentar'] })
  t.match(await read([names, [...(rows[0] ?? []), ...wide]]), { others: ['AH'], rows: [{ id: rows[0]?.[0] }] })
  t.match(await read([['Vår plan'], [], names, ...rows]), { rows: [{ row: 4, id: rows[0]?.[0] }] }, 'a title above')
  for (const [from, to] of [
    ['Läge', 'Läget nu'],
    ['Ansvarig funktion', 'Ansvarig'],
    ['Id', 'Nr'],
  ] as const) {
    const renamed = names.map((name) => (name === from ? to : name))
    t.same(await read([[...renamed, 'Kommentar'], ...rows]), { fault: 'noHeading', heading: from, nearest: to })
  }
  const without = names.map((name) => (name === 'Klart senast' ? '' : name))
  t.same(await read([without, ...rows]), { fault: 'noHeading', heading: 'Klart senast', nearest: undefined })
  t.same(await read([['a', 'b'], ...rows]), { fault: 'noHeading', heading: 'Id', nearest: 'a' })
  const written = await writeXlsx({ sheets: [{ name: 'Plan', rows: [[whole.id], ['corner']] }] })
  const parts = unzipSync(written as Uint8Array)
  const sheet = 'xl/worksheets/sheet1.xml'
  const moved = strFromU8(parts[sheet] as Uint8Array).replaceAll(/(?<=r=")(A?)2"/g, (_, column) =>
    column ? 'XFD1048576"' : '1048576"',
  )
  const corner = zipSync({ ...parts, [sheet]: strToU8(moved) })
  t.same(await readSheet(corner, whole.id, sheetNames), { fault: 'tooFar' })
  t.same(await readSheet(Buffer.from('no sheet'), whole.id, sheetNames), { fault: 'notSheet' })
})

t.test('the id of a removed proposal is never given to another, and a removal can be undone', async (t) => {
  const kept = whole.questions[1]?.actions[2] as PlanFile['questions'][number]['actions'][number]
  t.equal(kept.id, 'own-2')
  const without = withoutAction(whole, 'own-2')
  t.same(readPlan(planText(without)), { plan: without })
  const next = withOwn(without, 'p1-q6', 'Ny')
  t.equal(next.questions[1]?.actions.at(-1)?.id, 'own-3')
  t.equal(withOwn(withoutAction(next, 'own-3'), 'p1-q1', 'Nyare').questions[0]?.actions.at(-1)?.id, 'own-4')
  t.same(withAction(without, 'p1-q6', kept, 2).questions, whole.questions, 'in its place')
  t.equal('lastOwn' in withoutAction(whole, 'p1-q6-a3'), false)
})

t.test('states have a word of their own in every language', async (t) => {
  for (const stage of [swedish, english, await stageIn('fi'), await stageIn('nb'), await stageIn('da')]) {
    const follow = followIn(stage, whole)
    t.same(
      planStates.map((state) => stateNamed(follow.sayState(state))),
      planStates,
    )
  }
})

t.test('the words have the marks of their language, and are easy to read', async (t) => {
  for (const [tag, words] of Object.entries({ sv, en, fi, nb, da })) {
    const texts = Object.values(words).map((text) => text.replace(/\{\w+\}/g, 'x'))
    const sentences = texts.filter((text) => text.endsWith('.'))
    const { lix } = readability(sentences.join(' '), tag)
    const longest = Math.max(...sentences.map((text) => readability(text, tag).longest))
    // Finnish words are longer than those that the measure was made for.
    t.ok(tag === 'fi' || lix < highestLix, `${tag}: ${lix}`)
    t.ok(longest <= 25, `${tag}: ${longest}`)
    t.same(
      texts.flatMap((text) => typographyFaults(text, tag)),
      [],
      tag,
    )
  }
})
