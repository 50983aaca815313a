/** A machine translator on loopback, by the documented protocols: `/translate` of LibreTranslate, `/chat/completions` of OpenAI. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Test {
  teardown: (close: () => unknown) => void
}

export interface Asked {
  path: string | undefined
  authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: bodies differ by protocol
  body: any
}

/** @param answer Gives the body of each response: JSON, or a text as it stands; a number is the status of a failure. */
export async function translatorAt(t: Test, answer: (asked: Asked) => object | string | number) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = {
      path: request.url,
      authorization: request.headers.authorization,
      body: JSON.parse(await text(request)),
    }
    asked.push(one)
    const given = answer(one)
    response.statusCode = typeof given === 'number' ? given : 200
    response.end(typeof given === 'object' ? JSON.stringify(given) : `${given}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
