import { expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const languageOf = (text: string): string | null => clean(`Tide wall\n\n${text}\n\n${text}\n`).record.language

it.each([
  ['en', 'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.'],
  ['de', 'Der Hafenrat von Port Ellery hat am Montag beschlossen, die Flutmauer zu bauen, die den Ort seit zwei Jahren spaltet.'],
  [
    'de',
    'Das Stück „The Wall of the Harbour“ läuft am Montag im Theater, danach liest der Autor aus seinem Buch „To the Sea and in the Wind“ vor.',
  ],
  [
    'nl',
    'De havenraad heeft maandag besloten om de muur te bouwen die het dorp al twee jaar verdeelt, en dat was voor velen in de stad lang wachten.',
  ],
  ['fr', 'Le conseil du port a voté lundi la construction du mur qui divise la ville depuis deux ans et qui coûtera quarante millions.'],
  ['es', 'El consejo del puerto votó el lunes a favor de construir el muro que ha dividido al pueblo durante dos años de espera.'],
  ['pl', 'Rada portu zagłosowała w poniedziałek za budową muru, który od dwóch lat dzieli mieszkańców całego miasteczka.'],
  ['ru', 'Совет порта в понедельник проголосовал за строительство стены, которая уже два года разделяет жителей города.'],
])('the language of an article is found: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})
