/** Where the reader's choice is kept: `light`, `dark`, or nothing for "as the system does". */
export const themeKey = 'emporium-theme'

/** Runs in the head before the first paint, so that a dark page never flashes white. */
export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='dark'||(t!=='light'&&matchMedia('(prefers-color-scheme: dark)').matches))document.documentElement.classList.add('dark')}catch(e){}`
