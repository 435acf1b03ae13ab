/** Names of countries and languages, in the language of the window. */
const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
