import Type from 'typebox'

/** The language of a result, in the input of every tool and prompt. */
export const language = Type.Optional(Type.String({ description: 'BCP 47, such as sv', maxLength: 35 }))
