/** The block in the editor. It needs no build step: WordPress brings what it uses. */
;(({ blockEditor, blocks, components, element, i18n, serverSideRender }, { service, translations }) => {
  const { InspectorControls, useBlockProps } = blockEditor
  const { CheckboxControl, Disabled, Notice, PanelBody, SelectControl } = components
  const { createElement: el, useEffect, useState } = element
  const { __ } = i18n
  i18n.setLocaleData(translations, 'innovationshandboken')

  const read = async (path) => {
    const response = await fetch(`${service}/handbook/v1${path}`)
    if (!response.ok) throw new Error(`The service responds with ${response.status}.`)
    return (await response.json()).items
  }
  /** In the language of the editor, if the service has it. */
  const readInLanguage = (path) => read(`/${document.documentElement.lang}${path}`).catch(() => read(`/sv${path}`))

  let reading
  /** Asks the service once for all blocks of the page, and again after a failure. */
  const readChoices = () => {
    reading ??= Promise.all([
      readInLanguage('/principles'),
      readInLanguage('/questions?limit=100'),
      read('/locales'),
      read('/releases?limit=100'),
    ])
    reading.catch(() => {
      reading = undefined
    })
    return reading
  }
  const none = [[], [], [], []]

  function Settings({ attributes, setAttributes }) {
    const { show, questions } = attributes
    const [choices, setChoices] = useState(none)
    const [isAway, setAway] = useState(false)
    useEffect(() => {
      readChoices().then(setChoices, () => setAway(true))
    }, [])
    const [principles, allQuestions, locales, releases] = choices
    const titled = { principle: principles, question: allQuestions }

    /** What is stored stays a choice while the service is down. */
    const select = (name, label, options) => {
      const value = attributes[name]
      const isKnown = options.some((option) => option.value === value)
      return el(SelectControl, {
        label,
        value,
        options: isKnown ? options : [...options, { value, label: `${value}` }],
        onChange: (chosen) => setAttributes({ [name]: name === 'heading' ? Number(chosen) : chosen }),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      })
    }
    const options = (items) => items.map(({ id, title, question }) => ({ value: id, label: title ?? question }))

    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Content', 'innovationshandboken') },
        isAway &&
          el(
            Notice,
            { status: 'warning', isDismissible: false },
            __('The choices could not be loaded, because the service does not respond.', 'innovationshandboken'),
          ),
        el(SelectControl, {
          label: __('Show', 'innovationshandboken'),
          value: show,
          options: [
            { value: 'journey', label: __('The whole journey', 'innovationshandboken') },
            { value: 'principle', label: __('A principle', 'innovationshandboken') },
            { value: 'question', label: __('A question', 'innovationshandboken') },
            { value: 'plan', label: __('A plan', 'innovationshandboken') },
          ],
          onChange: (chosen) => setAttributes({ show: chosen, item: titled[chosen]?.[0]?.id ?? '' }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
        show === 'principle' && select('item', __('Principle', 'innovationshandboken'), options(principles)),
        show === 'question' && select('item', __('Question', 'innovationshandboken'), options(allQuestions)),
        show === 'plan' &&
          options(allQuestions).map(({ value, label }) =>
            el(CheckboxControl, {
              key: value,
              label,
              checked: questions.includes(value),
              onChange: (isChecked) =>
                setAttributes({
                  questions: isChecked ? [...questions, value] : questions.filter((id) => id !== value),
                }),
              __nextHasNoMarginBottom: true,
            }),
          ),
      ),
      el(
        PanelBody,
        { title: __('Language and release', 'innovationshandboken'), initialOpen: false },
        select('locale', __('Language', 'innovationshandboken'), [
          { value: '', label: __('The language of the post', 'innovationshandboken') },
          ...locales.map(({ tag, endonym }) => ({ value: tag, label: endonym })),
        ]),
        select('release', __('Release', 'innovationshandboken'), [
          { value: '', label: __('The current release', 'innovationshandboken') },
          ...releases.map(({ id }) => ({ value: id, label: id })),
        ]),
      ),
      el(
        PanelBody,
        { title: __('Appearance', 'innovationshandboken'), initialOpen: false },
        select(
          'heading',
          __('Level of the first heading', 'innovationshandboken'),
          [1, 2, 3].map((level) => ({ value: level, label: `${level}` })),
        ),
        select('theme', __('Theme', 'innovationshandboken'), [
          { value: '', label: __('Like the page', 'innovationshandboken') },
          { value: 'calm', label: __('Calm', 'innovationshandboken') },
          { value: 'clear', label: __('Clear', 'innovationshandboken') },
        ]),
      ),
    )
  }

  blocks.registerBlockType('innovationshandboken/handbook', {
    edit: ({ name, attributes, setAttributes }) =>
      el(
        'div',
        useBlockProps(),
        service && el(Settings, { attributes, setAttributes }),
        el(Disabled, null, el(serverSideRender, { block: name, attributes })),
      ),
    save: () => null,
  })
})(window.wp, window.innovationshandboken)
