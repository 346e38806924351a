/** JSON in ASCII alone: each UTF-16 unit outside it as \uXXXX. Outside of strings JSON has no such characters. */
export const escaped = (json: string): string =>
  json.replace(/[^\u0000-\u007e]/gu, (char) =>
    Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )
