/** Filters that several kinds have. */
import Type from 'typebox'
import { itemPatterns } from '../../../schemas/content.ts'
import type { Filter } from './kind.ts'

export const byPrinciple = (values: Filter['values'] = ({ principle }) => [principle]): Filter => ({
  shape: Type.String({
    description: 'Id of a principle. Returns only items that belong to it.',
    pattern: itemPatterns.principle,
    maxLength: 4,
    example: 'p1',
  }),
  values,
})

export const byQuestion = (values: Filter['values'] = ({ question }) => [question]): Filter => ({
  shape: Type.String({
    description: 'Id of a question. Returns only items that belong to it.',
    pattern: itemPatterns.question,
    maxLength: 9,
    example: 'p1-q6',
  }),
  values,
})
