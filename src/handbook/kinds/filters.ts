/** Filters that several kinds have. */
import Type from 'typebox'
import { itemPatterns } from '../../../schemas/content.ts'
import type { Filter } from './kind.ts'

export const byPrinciple = (values: Filter['values'] = ({ principle }) => [principle]): Filter => ({
  shape: Type.String({
    description: 'Only items that belong to this principle.',
    pattern: itemPatterns.principle,
    maxLength: 4,
  }),
  values,
})

export const byQuestion = (values: Filter['values'] = ({ question }) => [question]): Filter => ({
  shape: Type.String({
    description: 'Only items that belong to this question.',
    pattern: itemPatterns.question,
    maxLength: 9,
  }),
  values,
})
