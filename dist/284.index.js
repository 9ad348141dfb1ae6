export const id = 284;
export const ids = [284];
export const modules = {

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

// EXTERNAL MODULE: ./lib/report/facts/actions.js
var facts_actions = __webpack_require__(83225);
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
