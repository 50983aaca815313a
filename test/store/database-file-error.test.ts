import t from 'tap'
import { DatabaseFileError, withFile } from '../../src/store/database-file-error.ts'
import { StorageFailure } from '../../src/store/storage-failure.ts'

const file = '/data/handbook.sqlite'
const failing = (rest: object) => () => {
  throw Object.assign(new Error('SQLite says no'), rest)
}

t.test('an error of SQLite about its file names the file and says what to do', async (t) => {
  const says: [errcode: number, message: string, isDamage: boolean][] = [
    [3, 'cannot be opened. Allow the service to read and write it', false],
    [8, 'is read-only. Allow the service to write it', false],
    [10, 'cannot be read or written. Check the disk', false],
    [11, 'is damaged. Restore the last backup into a new data directory', true],
    [13, 'cannot be written, because the disk is full. Free space on the disk', false],
    [14, 'cannot be opened. Check that the service may write to its directory', false],
    [26, 'is damaged: it is not a database. Restore the last backup into a new data directory', true],
  ]
  for (const [errcode, text, isDamage] of says)
    for (const extended of [errcode, errcode + 256 * 3]) {
      const heard: DatabaseFileError[] = []
      const message = `The database file ${file} ${text}.`
      const expected = { name: 'DatabaseFileError', code: 'ERR_SQLITE_ERROR', errcode: extended, message, isDamage }
      t.throws(() => withFile(file, failing({ errcode: extended }), (error) => heard.push(error)), expected)
      t.match(heard, [{ message, stack: `DatabaseFileError: ${message}` }], 'without the places in the code')
    }
})

t.test('every other error stays what it is, and results pass', async (t) => {
  const heard: Error[] = []
  for (const rest of [{}, { errcode: 1 }, { errcode: 5 }, { errcode: 19 }])
    t.throws(() => withFile(file, failing(rest), (error) => heard.push(error)), { message: 'SQLite says no', ...rest })
  t.equal(
    withFile(
      file,
      () => 7,
      (error) => heard.push(error),
    ),
    7,
  )
  t.same(heard, [])
})

t.test('a storage failure ends with the next change, damage only when the file is replaced', async (t) => {
  const full = new DatabaseFileError(file, 13)
  const storage = new StorageFailure()
  t.equal(storage.error, null)
  storage.failed(new Error('a bug'))
  t.equal(storage.error, null)
  storage.failed(full)
  storage.failed(new DatabaseFileError(file, 8))
  t.equal(storage.error, full, 'the first')
  storage.succeeded()
  t.equal(storage.error, null)
  storage.failed(Object.assign(new Error('could not extend file'), { code: '53100' }))
  t.match(storage.error, { code: '53100' })
  storage.succeeded()
  const damage = new DatabaseFileError(file, 11)
  storage.failed(damage)
  storage.succeeded()
  t.equal(storage.error, damage)
})
