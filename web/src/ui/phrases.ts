import type { Language } from "../api/types";

/** What the judge and the server's checks say in English, with groups for what varies, and the same in Russian. */
const RUSSIAN: [RegExp, string][] = [
  [
    /^line (\d+): the constructor's arguments are missing, as in \(\)$/,
    "строка $1: нет аргументов конструктора, например ()",
  ],
  [
    /^line (\d+): the constructor's arguments must be a tuple or a list$/,
    "строка $1: аргументы конструктора — кортеж или список",
  ],
  [/^line (\d+): expected a call such as push\(5\)$/, "строка $1: ожидается вызов, например push(5)"],
  [/^line (\d+): not a Python literal$/, "строка $1: это не литерал Python"],
  [/^line (\d+): (.+)$/s, "строка $1: $2"],
  [/^returned an object of type (.+)$/, "вернулся объект типа $1, а не обычное значение"],
  [/^killed by signal (\d+)$/, "процесс убит сигналом $1"],
  [/^the process exited with code (\d+)$/, "процесс завершился с кодом $1"],
  [/^the sandbox has not answered yet$/, "песочница пока не ответила"],
  [/^reload the page in a few seconds$/, "обновите страницу через несколько секунд"],
  [/^the sandbox failed its self-test$/, "песочница не прошла самопроверку"],
  [/^see the server's log$/, "подробности — в журнале сервера"],
  [
    /^the sandbox failed its self-test, so no code runs here: a program in it (.+)$/s,
    "песочница не прошла самопроверку, и код здесь не запускается; программа в ней: $1",
  ],
  [
    /^mend what docs\/security\.md names under “When the self-test fails”, then start again$/,
    "сделайте то, что docs/security.md советует в разделе “When the self-test fails”, и запустите снова",
  ],
  [/^the sandbox's self-test (.+)$/s, "самопроверка песочницы не завершилась: $1"],
  [
    /^see that the machine is not overloaded, then try again$/,
    "проверьте, что машина не перегружена, и попробуйте снова",
  ],
  [
    /^the sandbox gave no answer within (\d+) s, and was started anew$/,
    "песочница не ответила за $1 с и запущена заново",
  ],
  [
    /^hand it in again; where it happens again, please report it as docs\/security\.md says$/,
    "отправьте ещё раз; если повторится, сообщите нам, как сказано в docs/security.md",
  ],
  [/^the run could not be recorded$/, "этот запуск не удалось записать"],
  [
    /^code that replaces Python's tracing or its builtins cannot be stepped through; run it instead$/,
    "код, который подменяет трассировку или встроенные функции Python, по шагам не пройти; запустите его обычным образом",
  ],
  [/^the exercise (\S+) is no longer in the bank$/, "задачи $1 больше нет в банке"],
  [/^restore its folder$/, "верните её папку"],
  [
    /^the exercise or the checker is broken; the details are in the server's log$/,
    "задача или её проверка сломана; подробности — в журнале сервера",
  ],
  [/^run \.\/zachet content check and submit again$/, "выполните ./zachet content check и отправьте снова"],
  [/^bubblewrap is not installed: no (.+)$/, "bubblewrap не установлен: нет $1"],
  [/^apt install (\S+)$/, "установите: apt install $1"],
  [/^Python is not installed: no (.+)$/, "Python не установлен: нет $1"],
  [
    /^apt install python3, or set ZACHET_PYTHON to the one to use$/,
    "установите: apt install python3 — или укажите нужный в ZACHET_PYTHON",
  ],
  [
    /^of this machine's files the sandbox sees only \/usr, and Python is (.+)$/,
    "из файлов машины песочница видит только /usr, а Python лежит в $1",
  ],
  [
    /^set ZACHET_PYTHON to one that lies there.*$/s,
    "укажите в ZACHET_PYTHON тот, что лежит там, например /usr/bin/python3; собранный самостоятельно ставят с префиксом /usr/local",
  ],
  [/^setpriv is not installed$/, "setpriv не установлен"],
  [
    /^the judge would run candidate code as root, where process limits do not hold$/,
    "код запускался бы от root, а на него ограничения процессов не действуют",
  ],
  [
    /^set a numbered account for the judge, or start it as an ordinary user$/,
    "задайте для судьи отдельную учётную запись или запустите от обычного пользователя",
  ],
  [/^the sandbox ended at once$/, "песочница сразу завершилась"],
  [
    /^set ZACHET_PYTHON to a CPython 3\.11 or newer under \/usr, such as (\S+)$/,
    "укажите в ZACHET_PYTHON CPython 3.11 или новее внутри /usr, например $1",
  ],
  [/^install bubblewrap 0\.8 or newer$/, "установите bubblewrap 0.8 или новее"],
  [
    /^the temporary folder must be reachable for the sandbox's account.*$/s,
    "временная папка должна быть доступна учётной записи песочницы: запустите Java с -Djava.io.tmpdir=/tmp или с другой папкой, куда могут войти все",
  ],
  [
    /^stop Zachet and run \.\/zachet run again: it checks the sandbox first and says what is refused$/,
    "остановите «Зачёт» и выполните ./zachet run: он сначала проверит песочницу и скажет, чего не хватает",
  ],
  [/^as root: (.+)$/, "от root: $1"],
  [
    /^The kernel or a container refuses user namespaces\. In Docker run with (.+?); elsewhere.*$/s,
    "Ядро или контейнер запрещает пользовательские пространства имён. В Docker запускайте с $1; в остальных случаях попросите их разрешить.",
  ],
  [
    /^Ubuntu lets only listed programs make user namespaces\. As root, allow bubblewrap:\n(.+)$/s,
    "Ubuntu разрешает пользовательские пространства имён только программам из списка. Разрешите bubblewrap от root:\n$1",
  ],
];

/** A text that the server says in English, in the page's language where the phrase is known; Python's own words stay as they are. */
export function phrase(text: string, language: string | Language): string {
  if (language !== "ru") {
    return text;
  }
  for (const [english, russian] of RUSSIAN) {
    if (english.test(text)) {
      return text.replace(english, russian);
    }
  }
  return text;
}
