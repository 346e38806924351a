import type { Command, Option } from 'commander'
import type { Shell } from './arguments.js'
import { NAME } from './version.js'

/** The completion of all options for a shell, made from the command's own grammar; inputs are completed as files. */
export const completionFor = (shell: Shell, program: Command): string => {
  const options = [...program.options, { long: '--help', short: '-h', description: 'display help for command', required: false } as Option]
  switch (shell) {
    case 'bash':
      return bash(options)
    case 'zsh':
      return zsh(options)
    case 'fish':
      return fish(options)
    default:
      return shell satisfies never
  }
}

/** What a value of the option can be: one of a few words, a file, or something that nobody can guess. */
const choicesOf = ({ argChoices }: Option): readonly string[] => argChoices ?? []
const takesFile = ({ flags }: Option): boolean => /<(?:path|file|list)>/u.test(flags ?? '')
const namesOf = ({ long, short }: Option): readonly string[] => [long, short].filter((name) => name !== undefined && name !== null)

const bash = (options: readonly Option[]): string => {
  const cases = options
    .filter((option) => option.required)
    .map((option) => {
      const reply = takesFile(option)
        ? '_article_clean_files "$word"'
        : `COMPREPLY=($(compgen -W "${choicesOf(option).join(' ')}" -- "$word"))`
      return `    ${namesOf(option).join('|')}) ${reply}; return ;;`
    })
  // Names may hold spaces; bash 3 of macOS has no mapfile.
  return `# bash completion for ${NAME}
_article_clean_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$1"))
}
_article_clean() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${options.flatMap(namesOf).join(' ')}" -- "$word"))
  else
    _article_clean_files "$word"
  fi
}
complete -o filenames -F _article_clean ${NAME}
`
}

const zsh = (options: readonly Option[]): string => {
  const rows = options.flatMap((option) => namesOf(option).map((name) => `  '${name}[${quoted(option.description)}]${zshValue(option)}'`))
  // As a file of $fpath it is run as the function, otherwise it is sourced.
  return `#compdef ${NAME}
_${NAME}() {
  _arguments -s \\
${rows.join(' \\\n')} \\
  '*:input:_files'
}
if [[ $funcstack[1] == _${NAME} ]]; then _${NAME} "$@"; else compdef _${NAME} ${NAME}; fi
`
}

const zshValue = (option: Option): string => {
  if (!option.required) return ''
  if (takesFile(option)) return ':file:_files'
  return `:value:(${choicesOf(option).join(' ')})`
}

const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/gu, '\\$&')

const fish = (options: readonly Option[]): string =>
  options
    .map((option) => {
      const short = option.short ? ` -s ${option.short.slice(1)}` : ''
      const values =
        choicesOf(option).length > 0
          ? ` -x -a '${choicesOf(option).join(' ')}'`
          : option.required
            ? takesFile(option)
              ? ' -r'
              : ' -x'
            : ''
      return `complete -c ${NAME}${short} -l ${(option.long ?? '').slice(2)}${values} -d '${option.description.replaceAll("'", "\\'")}'\n`
    })
    .join('')
