// Runs before the first paint, so that neither the colours nor the language flicker.
;(() => {
  let theme = null
  let language = null
  try {
    theme = localStorage.getItem('zachet.theme')
    language = localStorage.getItem('zachet.language')
  } catch {
    // Storage may be forbidden; the system's scheme and the browser's language do.
  }
  const dark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  const root = document.documentElement
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  if (language !== 'ru' && language !== 'en') {
    language = navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en'
  }
  root.lang = language
})()
