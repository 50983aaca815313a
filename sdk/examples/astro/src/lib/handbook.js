// A client for the build. A mirror will do, so that a build needs no service.
import { createHandbook } from '@innovation-handbook/sdk'

export const handbook = createHandbook({ baseUrl: process.env.HANDBOOK_URL, mode: 'bundle' })
