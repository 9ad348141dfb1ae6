export const id = 313;
export const ids = [313];
export const modules = {

/***/ 10758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ shortOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   dH: () => (/* binding */ isOid)
/* harmony export */ });
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isOid(text) {
    return OID.test(text);
}
function parseOid(text) {
    if (!isOid(text))
        throw new RangeError(`not a full git object id: ${JSON.stringify(text)}`);
    return text;
}
function shortOid(oid) {
    return oid.slice(0, 10);
}


/***/ }),

/***/ 55984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   S: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);

function codeSpan(text) {
    const line = (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (line === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(line, 0) + 1);
    const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function codeBlock(text, language = 'text') {
    const lines = (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).replace(/\n+$/, '');
    const fence = '`'.repeat(longestRun(lines, 2) + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
function longestRun(text, atLeast) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), atLeast);
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vf: () => (/* binding */ shell),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38405);

function page(title, blocks) {
    return `${stack([`# ${title}`, ...blocks])}\n`;
}
function section(title, blocks, level = 2) {
    const body = stack(blocks);
    return body === '' ? null : `${'#'.repeat(level)} ${title}\n\n${body}`;
}
function stack(blocks) {
    return blocks.filter(block => block !== null && block !== '').join('\n\n');
}
function bullets(items) {
    return items.length === 0 ? null : items.map(item => `- ${indent(item, 2)}`).join('\n');
}
function steps(items) {
    if (items.length === 0)
        return null;
    return items.map((item, i) => `${i + 1}. ${indent(item, String(i + 1).length + 2)}`).join('\n');
}
function table(head, rows) {
    if (rows.length === 0)
        return null;
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return body === null || body === '' ? null : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function folded(items, limit, render) {
    const rest = items.slice(limit);
    return stack([render(items.slice(0, limit)), details(`${rest.length} more`, rest.length === 0 ? null : render(rest))]);
}
function shell(commands) {
    return commands.length === 0 ? null : (0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .D)(commands.join('\n'), 'sh');
}
function indent(text, by) {
    return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`);
}


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  HL: () => (/* binding */ enumerate),
  oR: () => (/* binding */ joined),
  UU: () => (/* binding */ phrase_name),
  Dy: () => (/* binding */ names),
  cv: () => (/* binding */ say),
  cX: () => (/* binding */ toCell),
  l6: () => (/* binding */ toMarkdown),
  Ul: () => (/* binding */ toPlain),
  yw: () => (/* binding */ toTerminal)
});

// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(89740);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(79740);
// EXTERNAL MODULE: ./lib/report/escape/markdown-code.js
var markdown_code = __webpack_require__(38405);
;// CONCATENATED MODULE: ./lib/report/escape/markdown-table.js

function cellCode(text) {
    if (!text.includes('|'))
        return (0,markdown_code/* codeSpan */.S)(text);
    const parts = text.split('|');
    return parts.map(part => (part === '' ? '' : (0,markdown_code/* codeSpan */.S)(part))).join('&#124;');
}
function cell(markdown) {
    return markdown.replace(/\s*\n\s*/g, '<br>');
}

;// CONCATENATED MODULE: ./lib/report/escape/markdown-text.js


const ACTIVE = new RegExp([
    '@[\\p{L}\\p{N}]',
    '#\\p{N}',
    '\\bGH-\\p{N}',
    '\\b[a-z][a-z0-9+.-]*:\\/\\/',
    '\\bwww\\.',
    '\\b(?:mailto|xmpp):',
    ':(?=[^:]*[a-z+-]|100:|1234:)[a-z0-9_+-]+:',
    '\\$',
    '\\b(?=[a-f]*[0-9])[0-9a-f]{7,64}\\b'
].join('|'), 'iu');
function markdownText(text) {
    return escapeStart((0,visible_text/* oneLine */.TN)(text).trim().split(/ +/).map(word).join(' '));
}
function word(text) {
    return ACTIVE.test(text) ? cellCode(text) : escapeWord(text);
}
function escapeWord(text) {
    return text
        .replace(/[\\`*[\]~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=[#\p{L}])/gu, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\|/g, '&#124;');
}
function escapeStart(markdown) {
    return markdown.replace(/^[-+=#>]/, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

;// CONCATENATED MODULE: ./lib/report/phrase.js





const NOTHING = [];
function phrase_name(text) {
    return [{ kind: 'name', text }];
}
function say(strings, ...values) {
    return strings.flatMap((text, i) => [{ kind: 'words', text }, ...toPieces(values[i] ?? '')]);
}
function toPieces(value) {
    if (typeof value === 'object')
        return value;
    return [{ kind: 'prose', text: String(value) }];
}
function names(list, limit = 6) {
    return enumerate(list.map(phrase_name), limit);
}
function enumerate(list, limit = 6) {
    const shown = list.length > limit ? [...list.slice(0, limit - 1), say `${list.length - limit + 1} more`] : list;
    const last = shown.at(-1);
    if (last === undefined)
        return NOTHING;
    if (shown.length === 1)
        return last;
    return say `${joined(shown.slice(0, -1), ', ')} and ${last}`;
}
function joined(list, between) {
    return list.flatMap((phrase, i) => (i === 0 ? phrase : [{ kind: 'words', text: between }, ...phrase]));
}
function toMarkdown(phrase) {
    return speak(phrase, { name: markdown_code/* codeSpan */.S, prose: markdownProse, words: text => text });
}
function toCell(phrase) {
    return cell(speak(phrase, { name: cellCode, prose: markdownProse, words: text => text }));
}
function toTerminal(phrase) {
    return speak(phrase, { name: terminal_text/* terminalLine */.tL, prose: terminalProse, words: text => text });
}
function toPlain(phrase) {
    return speak(phrase, { name: visible_text/* oneLine */.TN, prose: visible_text/* oneLine */.TN, words: text => text });
}
function speak(phrase, voice) {
    return phrase.map(piece => voice[piece.kind](piece.text)).join('');
}
function markdownProse(text) {
    return text === '' ? '' : markdownText(text);
}
function terminalProse(text) {
    return (0,terminal_text/* terminalLine */.tL)(text);
}


/***/ }),

/***/ 32284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

;// CONCATENATED MODULE: ./lib/domain/ansi.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39]
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [on, off] = CODES[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

// EXTERNAL MODULE: ./lib/domain/recommended-option.js
var recommended_option = __webpack_require__(41677);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(89740);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(55984);
;// CONCATENATED MODULE: ./lib/domain/text-width.js
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /[\p{Mn}\p{Me}]/u;
function textWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept}…`;
}
function widthOf(character) {
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/report/columns.js

function padToWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/report/facts/actions.js + 2 modules
var facts_actions = __webpack_require__(98270);
// EXTERNAL MODULE: ./lib/report/facts/candidates.js
var candidates = __webpack_require__(12294);
// EXTERNAL MODULE: ./lib/report/facts/findings.js
var findings = __webpack_require__(87194);
// EXTERNAL MODULE: ./lib/report/facts/plan-facts.js
var plan_facts = __webpack_require__(3677);
// EXTERNAL MODULE: ./lib/report/facts/verdict.js
var verdict = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/report/phrase.js + 2 modules
var report_phrase = __webpack_require__(87828);
// EXTERNAL MODULE: ./lib/report/sections/conflicts.js
var sections_conflicts = __webpack_require__(6508);
// EXTERNAL MODULE: ./lib/report/sections/culprits.js
var culprits = __webpack_require__(17427);
;// CONCATENATED MODULE: ./lib/report/terminal.js














const MARKS = {
    in: ['✔', 'green'],
    part: ['◐', 'yellow'],
    out: ['✖', 'red'],
    none: ['·', 'dim']
};
const STATUS_STYLE = { ready: 'green', conditional: 'yellow', blocked: 'red' };
const CANDIDATES = 15;
const FINDINGS = 5;
const MESSAGE_LINES = 12;
function renderTerminal(record, { color, width, reportDir = '.' }) {
    const canvas = { paint: painter(color), width: Math.max(40, width) };
    const actions = (0,facts_actions/* nextActions */.j)(record);
    const blocks = [
        verdictLines(record, canvas),
        failureLines(record),
        limited((0,verdict/* generalReasons */.e8)(record).map(reason => (0,report_phrase/* say */.cv) `${reason}`), 'Why', canvas),
        candidateLines(record, canvas),
        limited((0,plan_facts/* planNews */.P)(record), 'Order', canvas),
        limited(culpritPhrases(record), 'Found by the gates', canvas),
        limited(conflictPhrases(record), 'Conflicts', canvas),
        limited(regressionPhrases(record), 'Regressions', canvas),
        [`Reports  ${(0,terminal_text/* terminalText */.eR)(reportDir)}/INTEGRATION_REPORT.md`],
        actionLines(actions, canvas)
    ];
    return `${blocks
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n')}\n`;
}
function verdictLines(record, { paint, width }) {
    const label = record.status.toUpperCase();
    const [first = '', ...rest] = wrap(`${label}  ${(0,report_phrase/* toTerminal */.yw)((0,verdict/* verdictSentence */.BT)(record))}`, width);
    const painted = paint('bold', paint(STATUS_STYLE[record.status], label));
    return [first.replace(label, painted), ...rest];
}
function failureLines({ failure }) {
    if (failure === null)
        return [];
    const lines = (0,terminal_text/* terminalText */.eR)(failure.message).trimEnd().split('\n');
    const more = lines.length > MESSAGE_LINES ? [`  │ … ${lines.length - MESSAGE_LINES} more lines`] : [];
    return [...lines.slice(0, MESSAGE_LINES).map(line => `  │ ${line}`), ...more];
}
function candidateLines(record, { paint, width }) {
    const all = (0,candidates/* inMergeOrder */.ke)(record);
    const shown = all.slice(0, CANDIDATES);
    const label = (candidate) => (0,report_phrase/* toTerminal */.yw)((0,report_phrase/* name */.UU)(candidate.name));
    const column = Math.min(Math.max(0, ...shown.map(one => textWidth(label(one)))), Math.floor(width / 3));
    const words = Math.max(0, ...shown.map(one => (0,candidates/* standingOf */.YP)(one).word.length));
    const lines = shown.map(candidate => {
        const { mark, word } = (0,candidates/* standingOf */.YP)(candidate);
        const [sign, style] = MARKS[mark];
        const left = `${padToWidth(cutToWidth(label(candidate), column), column)}  ${padToWidth(word, words)}`;
        const reason = (0,report_phrase/* toTerminal */.yw)((0,report_phrase/* say */.cv) `${(0,candidates/* reasonOf */.A3)(record, candidate)}`);
        return `  ${paint(style, sign)} ${left}  ${paint('dim', cutToWidth(reason, width - textWidth(left) - 6))}`;
    });
    return all.length > shown.length ? [...lines, `  … and ${all.length - shown.length} more`] : lines;
}
function culpritPhrases(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = logs[0] === undefined ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) ` (${(0,report_phrase/* name */.UU)(logs[0])})`;
        return (0,report_phrase/* say */.cv) `${(0,culprits/* culpritHeadline */.w)(culprit)}: ${(0,report_phrase/* names */.Dy)(what, 2)}${proof}`;
    });
}
function conflictPhrases(record) {
    const conflicts = (0,findings/* textualConflicts */.R3)(record);
    const open = conflicts.filter(findings/* needsPerson */.z6).map(conflict => {
        const parties = (0,report_phrase/* joined */.oR)(conflict.branches.map(report_phrase/* name */.UU), ' × ');
        const where = (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(conflict.id)} ${conflict.severity}  ${(0,report_phrase/* name */.UU)((0,sections_conflicts/* placeOf */.$t)(conflict))}${(0,sections_conflicts/* insideOf */.kP)(conflict)}  ${parties}`;
        const chosen = (0,recommended_option/* recommendedOption */.Z)(conflict);
        const way = chosen === null ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) `; option ${chosen.number} of ${conflict.options.length}: ${chosen.option.title}`;
        return (0,report_phrase/* say */.cv) `${where}, ${(0,sections_conflicts/* whoseMove */.II)(record, conflict)} to move${way}`;
    });
    const settled = conflicts.length - open.length;
    if ((0,findings/* isAnalysisOnly */.PD)(record) && record.decisions.length === 0 && settled > 0) {
        return [
            ...open,
            (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(settled, 'conflict')} of the branches ${settled === 1 ? 'needs' : 'need'} nobody to move`
        ];
    }
    const how = record.decisions.length > 0 ? [] : [(0,report_phrase/* say */.cv) `in what is merged`];
    return settled === 0
        ? open
        : [
            ...open,
            (0,report_phrase/* joined */.oR)([(0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(settled, 'conflict')} of the branches ${settled === 1 ? 'is' : 'are'} settled`, ...how], ' ')
        ];
}
function regressionPhrases(record) {
    return [
        ...(0,findings/* regressedTests */.K_)(record).map(({ test, gate }) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(test)} (gate ${(0,report_phrase/* name */.UU)(gate)})`),
        ...(0,findings/* regressedGates */.R0)(record).map(({ gate, reason }) => (0,report_phrase/* say */.cv) `gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)
    ];
}
function limited(phrases, title, { paint, width }) {
    if (phrases.length === 0)
        return [];
    const shown = phrases.slice(0, FINDINGS);
    const rest = phrases.length - shown.length;
    const lines = shown.map(phrase => hanging(cutToWidth((0,report_phrase/* toTerminal */.yw)(phrase), 2 * width), width));
    return [paint('bold', title), ...lines.flat(), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
function hanging(text, width) {
    return wrap(text, width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}
function actionLines(actions, { paint, width }) {
    const [first] = actions;
    if (first === undefined)
        return [];
    const shown = actions.slice(0, FINDINGS);
    const rest = actions.length - shown.length;
    const commands = first.commands.map(command => `      ${paint('cyan', (0,terminal_text/* terminalText */.eR)(command))}`);
    const items = shown.map(({ who, what }) => hanging(`${(0,report_phrase/* toTerminal */.yw)(who)}: ${(0,verdict/* sentence */.em)((0,report_phrase/* toTerminal */.yw)(what))}`, width));
    return [
        paint('bold', 'Next'),
        ...(items[0] ?? []),
        ...commands,
        ...items.slice(1).flat(),
        ...(rest > 0 ? [`  … and ${rest} more in INTEGRATION_REPORT.md`] : [])
    ];
}


/***/ })

};
