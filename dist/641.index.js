export const id = 641;
export const ids = [641];
export const modules = {

/***/ 61461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ headWord),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   qd: () => (/* binding */ runWith),
/* harmony export */   sC: () => (/* binding */ isTypable)
/* harmony export */ });
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54003);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);


function isTypable(name) {
    return name !== '' && !name.startsWith('-') && !name.includes('\\') && (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(name) === name;
}
function headWord({ name, sha, source }) {
    if (isTypable(name) && (source === null || source === `refs/heads/${name}`))
        return (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(name);
    if (isTypable(name) && source === `refs/remotes/origin/${name}`)
        return (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(`origin/${name}`);
    return sha;
}
function goTo({ name, sha, source }) {
    const pull = /^refs\/pull\/(\d+)\/head$/.exec(source ?? '');
    if (pull?.[1] !== undefined)
        return [`gh pr checkout ${pull[1]}`];
    if (isTypable(name) && source?.startsWith('refs/') === true)
        return [`git switch ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(name)}`];
    return sha === null ? [] : [`git switch --detach ${sha}`];
}
const SETTLE = '# settle the conflict, git add the files, then:';
function mergeInto(mover, other, settle = [SETTLE]) {
    const what = headWord(other);
    if (what === null)
        return [];
    const start = [...fetchFor([mover, other]), ...goTo(mover), `git merge ${what}`];
    const isDetached = start.some(command => command.includes(' --detach '));
    const push = isFromElsewhere(mover) ? ['git push'] : [];
    return isDetached ? start : [...start, ...settle, 'git commit --no-edit', ...push];
}
function isFromElsewhere({ source }) {
    return source !== null && !source.startsWith('refs/heads/');
}
function fetchFor(all) {
    return all.some(isFromElsewhere) ? ['git fetch origin'] : [];
}
const LISTED = 20;
function runWith(branches, base) {
    if (branches.length === 0 || branches.length > LISTED || !branches.every(isTypable))
        return [];
    const flags = branches.map(branch => `--branches ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(branch)}`);
    const onto = base !== null && isTypable(base) ? ` --base ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(base)}` : '';
    return [`integration-orchestrator run ${flags.join(' ')}${onto}`];
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGRESSIONS)
/* harmony export */ });
const REGRESSIONS = ['regression', 'new-failure'];


/***/ }),

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ DECISIONS_PATH)
/* harmony export */ });
const DECISIONS_PATH = '.github/integration/decisions.yml';


/***/ }),

/***/ 68430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWarm),
/* harmony export */   k: () => (/* binding */ isDiagnosis)
/* harmony export */ });
function isWarm({ gates }) {
    return gates.some(({ warm }) => warm !== undefined);
}
function isDiagnosis({ purpose }) {
    return purpose === 'history' || purpose === 'revert' || purpose === 'own';
}


/***/ }),

/***/ 41677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recommendedOption),
/* harmony export */   g: () => (/* binding */ recommendOption)
/* harmony export */ });
function recommendOption({ number, option }, because) {
    return `Option ${number}, “${option.title}”: ${because}.`;
}
function recommendedOption({ options, recommendation }) {
    const number = Number(/^Option (\d+), /.exec(recommendation ?? '')?.[1] ?? 0);
    const option = options[number - 1];
    return option === undefined ? null : { number, option };
}


/***/ }),

/***/ 54003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
const PLAIN = /^[\w@%+=:,./-]+$/;
function shellQuote(text) {
    if (PLAIN.test(text) && !text.startsWith('-'))
        return text;
    return `'${text.split("'").join(`'\\''`)}'`;
}


/***/ }),

/***/ 98270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ nextActions)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(55984);
// EXTERNAL MODULE: ./lib/report/phrase.js + 2 modules
var phrase = __webpack_require__(87828);
// EXTERNAL MODULE: ./lib/report/facts/branch-actions.js
var branch_actions = __webpack_require__(16450);
// EXTERNAL MODULE: ./lib/report/facts/candidates.js
var candidates = __webpack_require__(12294);
// EXTERNAL MODULE: ./lib/report/facts/commands.js
var facts_commands = __webpack_require__(96882);
// EXTERNAL MODULE: ./lib/report/facts/incident.js
var facts_incident = __webpack_require__(57802);
// EXTERNAL MODULE: ./lib/report/facts/incident-commands.js
var incident_commands = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/report/facts/verdict.js
var verdict = __webpack_require__(5371);
;// CONCATENATED MODULE: ./lib/report/facts/incident-actions.js




function keeper(record) {
    return (0,phrase/* say */.cv) `Whoever keeps ${(0,verdict/* baseName */.Fl)(record)} green`;
}
function incidentActions(record) {
    const { incident } = record;
    if (incident === null || (0,facts_incident/* baseState */.lc)(record) === 'mended')
        return [];
    const fixes = incident.causes.filter(({ recommendation }) => recommendation === 'fix');
    return [...revertActions(record, incident), ...fixes.map(cause => fixAction(record, cause))];
}
function revertActions(record, incident) {
    const causes = (0,facts_incident/* toRevert */.ut)(incident);
    const { together } = incident;
    if (together?.outcome !== 'heals')
        return causes.map(cause => revertAction(record, [cause], cause.revert));
    return [revertAction(record, causes, together)];
}
function revertAction(record, causes, trial) {
    const commits = (0,phrase/* enumerate */.HL)(causes.map(({ commit }) => (0,facts_incident/* commitPhrase */.Hd)(commit)));
    return {
        who: keeper(record),
        what: (0,phrase/* say */.cv) `Revert ${commits} on ${(0,verdict/* baseName */.Fl)(record)}: ${trial.reason}.`,
        commands: (0,incident_commands/* revertCommands */.Rq)(record, causes, trial),
        evidence: trial.probes.length === 0 ? phrase/* NOTHING */.K$ : (0,phrase/* names */.Dy)(trial.probes)
    };
}
function fixAction(record, { commit, tests, reason, evidence }) {
    const red = evidence.filter(({ outcome }) => outcome === 'red');
    return {
        who: commit.author === '' ? keeper(record) : (0,phrase/* say */.cv) `${commit.author}`,
        what: (0,phrase/* say */.cv) `Fix what ${(0,facts_incident/* commitPhrase */.Hd)(commit)} broke on ${(0,verdict/* baseName */.Fl)(record)} (${(0,phrase/* names */.Dy)(tests, 3)}), as ${reason}.`,
        commands: (0,incident_commands/* showCommands */.Kt)(record, commit.sha),
        evidence: red[0] === undefined ? phrase/* NOTHING */.K$ : (0,phrase/* name */.UU)(red[0].probe)
    };
}

// EXTERNAL MODULE: ./lib/report/facts/findings.js
var findings = __webpack_require__(87194);
// EXTERNAL MODULE: ./lib/report/facts/people.js
var people = __webpack_require__(77487);
;// CONCATENATED MODULE: ./lib/report/facts/measure-actions.js


function measureActions(record) {
    const raised = new Set(record.redFlags.map(({ id }) => id));
    const kinds = [
        ['vulnerability', findingNeeds(record), list => (0,phrase/* say */.cv) `Mend ${(0,phrase/* names */.Dy)(list)}: the base does not have it.`],
        [
            'performance',
            scenarioNeeds(record),
            list => (0,phrase/* say */.cv) `Make ${(0,phrase/* names */.Dy)(list)} as fast as on the base, or say in \`policy\` what is fast enough.`
        ],
        ['cycle', cycleNeeds(record), list => (0,phrase/* say */.cv) `Break the circle of imports that ${(0,phrase/* names */.Dy)(list)} closes.`],
        [
            'api-break',
            interfaceNeeds(record),
            list => (0,phrase/* say */.cv) `Keep ${(0,phrase/* names */.Dy)(list)} as it was, or name it in a changelog, migration or upgrade note.`
        ],
        ['coverage', coverageNeeds(record), list => (0,phrase/* say */.cv) `Cover ${(0,phrase/* names */.Dy)(list)} by a test.`]
    ];
    return kinds.flatMap(([flag, needs, ask]) => (raised.has(flag) ? byBranch(record, needs, ask) : []));
}
function byBranch(record, needs, ask) {
    return [...new Set(needs.map(({ branch }) => branch))].map(branch => ({
        who: branch === null ? (0,phrase/* say */.cv) `The authors of what is in` : (0,people/* person */.MV)(record, branch),
        what: ask(needs.filter(need => need.branch === branch).map(({ what }) => what)),
        commands: [],
        evidence: branch === null ? phrase/* NOTHING */.K$ : (0,phrase/* name */.UU)(branch)
    }));
}
function findingNeeds({ comparison }) {
    const added = comparison?.security?.rows.filter(({ change }) => change === 'new') ?? [];
    return added.map(({ branch, rule, path, line, dependency }) => {
        const where = dependency?.name ?? [path ?? '', line ?? ''].filter(part => part !== '').join(':');
        return { branch, what: `${rule} (${where})` };
    });
}
function scenarioNeeds({ comparison }) {
    const rows = comparison?.performance?.rows ?? [];
    const slower = rows.filter(({ verdict }) => verdict === 'regression' || verdict === 'slower');
    return slower.map(({ scenario }) => ({ branch: null, what: scenario }));
}
function cycleNeeds({ comparison }) {
    const closed = comparison?.cycles?.rows.flatMap(({ closedBy }) => closedBy ?? []) ?? [];
    return closed.map(({ branch, from, to }) => ({ branch, what: `${from} → ${to}` }));
}
function interfaceNeeds({ comparison }) {
    const changes = comparison?.api?.changes.filter(({ isBreaking, note }) => isBreaking && note === null) ?? [];
    return changes.map(({ branch, symbol }) => ({ branch, what: symbol }));
}
function coverageNeeds({ comparison }) {
    const files = comparison?.coverage?.files ?? [];
    return files.flatMap(({ path, uncovered }) => uncovered.map(({ lines: { start, count }, branch }) => ({
        branch,
        what: count === 1 ? `${path}:${start}` : `${path}:${start}-${start + count - 1}`
    })));
}

// EXTERNAL MODULE: ./lib/report/facts/probes.js
var probes = __webpack_require__(31115);
;// CONCATENATED MODULE: ./lib/report/facts/actions.js











const RUNNER = (0,phrase/* say */.cv) `Whoever runs the integration`;
function nextActions(record) {
    return [
        ...failureActions(record),
        ...waveActions(record),
        ...baselineActions(record),
        ...landActions(record),
        ...gateActions(record),
        ...regressionActions(record),
        ...stagingActions(record),
        ...(0,branch_actions/* branchActions */.Q)(record),
        ...measureActions(record),
        ...analysisActions(record)
    ];
}
function failureActions({ failure }) {
    if (failure === null)
        return [];
    const what = failure.fix === null ? (0,phrase/* say */.cv) `Correct what is named above, and run it again.` : (0,phrase/* say */.cv) `${failure.fix}`;
    return [{ who: RUNNER, what, commands: [], evidence: phrase/* NOTHING */.K$ }];
}
function waveActions({ wanted }) {
    const [first] = wanted;
    if (first === undefined)
        return [];
    const what = (0,phrase/* say */.cv) `Make ${(0,phrase/* names */.Dy)(wanted.map(({ id }) => id))}, side by side if you can; then plan the next wave with their results.`;
    const commands = [
        `integration-orchestrator probe ${first.id} --plan DIR --out RESULTS/${first.id}`,
        'integration-orchestrator plan --branches plan:DIR/integration.json --results RESULTS …'
    ];
    return [{ who: RUNNER, what, commands, evidence: phrase/* NOTHING */.K$ }];
}
function landActions(record) {
    const { staging, status } = record;
    if (status === 'blocked' || staging?.state !== 'published')
        return [];
    const what = (0,candidates/* landed */.Jw)(record).map(candidate => candidate.name);
    const commands = (0,facts_commands/* land */.ob)(record, staging);
    if (what.length === 0 || commands.length === 0)
        return [];
    const proof = (0,probes/* integrationProbe */.fP)(record);
    return [
        {
            who: (0,phrase/* say */.cv) `Whoever may push to ${(0,verdict/* baseName */.Fl)(record)}`,
            what: (0,phrase/* say */.cv) `Land ${(0,phrase/* names */.Dy)(what)}${landCondition(record)}.`,
            commands,
            evidence: proof === null ? phrase/* NOTHING */.K$ : proofOf(record, proof)
        }
    ];
}
function landCondition(record) {
    if (record.status === 'ready')
        return phrase/* NOTHING */.K$;
    const isWhole = record.candidates.every(({ status }) => status === 'merged');
    return isWhole
        ? (0,phrase/* say */.cv) `, if what stands under the reasons is acceptable`
        : (0,phrase/* say */.cv) ` now, unless they should wait for the rest`;
}
function proofOf(record, { id, tree, outcome }) {
    const found = outcome === 'pass' ? (0,phrase/* say */.cv) `passed` : (0,phrase/* say */.cv) `fails only what ${(0,verdict/* baseName */.Fl)(record)} fails`;
    return (0,phrase/* say */.cv) `${(0,phrase/* name */.UU)(id)} ${found}, on tree ${(0,phrase/* name */.UU)((0,ids/* shortOid */.$M)(tree))}`;
}
function analysisActions(record) {
    if (!(0,findings/* isAnalysisOnly */.PD)(record) || record.failure !== null || record.plan === null)
        return [];
    const what = (0,phrase/* say */.cv) `Integrate the branches and run the gates on the result.`;
    return [{ who: RUNNER, what, commands: (0,facts_commands/* runCommand */.d1)(record), evidence: phrase/* NOTHING */.K$ }];
}
function baselineActions(record) {
    const baseline = (0,probes/* baselineProbe */.Qp)(record);
    if (baseline === null || baseline.outcome === 'pass')
        return [];
    const causes = incidentActions(record);
    if (causes.length > 0)
        return causes;
    const gates = (0,probes/* failingGates */.Vy)(baseline);
    const broken = baseline.outcome === 'broken';
    const what = broken
        ? (0,phrase/* say */.cv) `Make the gates work on the base: until then there is no control to blame a branch by.`
        : (0,phrase/* say */.cv) `Fix ${(0,verdict/* baseName */.Fl)(record)}: it fails ${(0,phrase/* names */.Dy)(gates.map(({ gate }) => gate))} without any branch.`;
    const logs = (0,phrase/* names */.Dy)(gates.map(({ log }) => log));
    const commands = record.base === null ? [] : [`git switch --detach ${record.base.sha}`];
    return [
        {
            who: keeper(record),
            what,
            commands: [...commands, ...gates.map(({ command }) => command)],
            evidence: gates.length > 0 ? (0,phrase/* say */.cv) `${(0,phrase/* name */.UU)(baseline.id)}, log ${logs}` : (0,phrase/* name */.UU)(baseline.id)
        }
    ];
}
function gateActions(record) {
    if (record.failure !== null || (0,findings/* isAnalysisOnly */.PD)(record) || record.wanted.length > 0)
        return [];
    if (record.probes.length === 0 && record.candidates.length > 0) {
        const what = (0,phrase/* say */.cv) `Name the command that tests this project; without one nothing can be proved.`;
        return [
            { who: RUNNER, what, commands: [`integration-orchestrator run --gates 'test: npm test' …`], evidence: phrase/* NOTHING */.K$ }
        ];
    }
    if ((0,probes/* baselineProbe */.Qp)(record)?.outcome === 'broken')
        return [];
    const logs = new Map((0,probes/* integrationProbe */.fP)(record)?.gates.map(({ gate, log }) => [gate, log]));
    return (0,findings/* unjudgedGates */.H1)(record).map(({ gate, reason }) => {
        const log = logs.get(gate);
        return {
            who: RUNNER,
            what: (0,phrase/* say */.cv) `Make gate ${(0,phrase/* name */.UU)(gate)} judgeable: ${reason}`,
            commands: [],
            evidence: log === undefined ? phrase/* NOTHING */.K$ : (0,phrase/* say */.cv) `log ${(0,phrase/* name */.UU)(log)}`
        };
    });
}
function regressionActions(record) {
    const tests = (0,findings/* regressedTests */.K_)(record);
    const gates = (0,findings/* regressedGates */.R0)(record);
    if (tests.length + gates.length === 0)
        return [];
    const found = tests.length > 0 ? (0,plural/* plural */.L)(tests.length, 'regressed test') : (0,plural/* plural */.L)(gates.length, 'regressed gate');
    const probe = (0,probes/* integrationProbe */.fP)(record);
    const failing = probe === null ? [] : (0,probes/* failingGates */.Vy)(probe);
    return [
        {
            who: (0,phrase/* say */.cv) `The authors of what is in`,
            what: (0,phrase/* say */.cv) `Find the cause of ${found} in the integration; no branch was proved to be it.`,
            commands: record.staging?.state === 'published'
                ? [`git switch --detach ${record.staging.candidate}`, ...failing.map(({ command }) => command)]
                : [],
            evidence: probe === null ? phrase/* NOTHING */.K$ : (0,phrase/* say */.cv) `${(0,phrase/* name */.UU)(probe.id)}, log ${(0,phrase/* names */.Dy)(failing.map(({ log }) => log))}`
        }
    ];
}
function stagingActions({ staging }) {
    if (staging?.state !== 'rejected')
        return [];
    const what = (0,phrase/* say */.cv) `Make room for ${(0,phrase/* name */.UU)(staging.ref)}, which could not be published: ${staging.detail}`;
    return [{ who: RUNNER, what, commands: [], evidence: (0,phrase/* say */.cv) `commit ${(0,phrase/* name */.UU)(staging.candidate)}` }];
}


/***/ }),

/***/ 16450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ branchActions),
/* harmony export */   p: () => (/* binding */ probesOf)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4540);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10758);
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55984);
/* harmony import */ var _domain_recommended_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41677);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12294);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96882);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87194);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77487);









function branchActions(record) {
    const clashes = openConflicts(record);
    const told = new Set(clashes.map(({ mover }) => mover));
    return [
        ...clashes.map(clash => conflictAction(record, clash)),
        ...culpritActions(record),
        ...predictionActions(record),
        ...decisionActions(record),
        ...(0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .inMergeOrder */ .ke)(record).flatMap(candidate => candidateActions(record, candidate, told))
    ];
}
function openConflicts(record) {
    const groups = new Map();
    for (const conflict of (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .textualConflicts */ .R3)(record)) {
        if (!(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .needsPerson */ .z6)(conflict) || !isInTheWay(record, conflict))
            continue;
        const [mover, ...more] = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .movers */ .BD)(record, conflict);
        if (mover === undefined)
            continue;
        const others = conflict.branches.filter(branch => branch !== mover);
        const key = JSON.stringify([mover, more.length, ...others]);
        const known = groups.get(key)?.conflicts ?? [];
        groups.set(key, { mover, others, conflicts: [...known, conflict] });
    }
    return [...groups.values()];
}
function isInTheWay(record, conflict) {
    if (conflict.foundBy === 'prediction')
        return false;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndecided */ .Ae)(record, conflict) || (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .keptOut */ .xt)(record, conflict).length > 0;
}
function predictionActions(record) {
    const open = record.conflicts.filter(conflict => conflict.foundBy === 'prediction' && (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .needsPerson */ .z6)(conflict));
    return open.map(conflict => ({
        who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .authors */ .tF)(record, (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .movers */ .BD)(record, conflict)),
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check a predicted conflict (${conflict.type}) of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(conflict.branches)} in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(conflict.path)}. ${conflict.recommendation ?? conflict.meaning}`,
        commands: [],
        evidence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(conflict.id)
    }));
}
function decisionActions({ decisions }) {
    const stale = decisions.filter(({ state }) => state === 'no-longer-fits');
    return stale.map(({ id, by, option, why }) => ({
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${by}`,
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Decide ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(id)} again, as "${option}" no longer fits: ${why}`,
        commands: [`integration-orchestrator resolve ${id}`],
        evidence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISIONS_PATH */ .q)
    }));
}
function conflictAction(record, { mover, others, conflicts }) {
    const evidence = conflictIds(conflicts);
    const paths = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)([...new Set(conflicts.map(({ path }) => path))]);
    const first = conflicts[0];
    const undecided = first !== undefined && (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndecided */ .Ae)(record, first) && (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .movers */ .BD)(record, first).length > 1;
    if (undecided) {
        const advice = first.recommendation === null ? _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${first.recommendation}`;
        return {
            who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .authors */ .tF)(record, first.branches),
            what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Settle who goes first, as ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(first.branches)} collide in ${paths}.${advice}`,
            commands: (0,_domain_recommended_option_js__WEBPACK_IMPORTED_MODULE_6__/* .recommendedOption */ .Z)(first)?.option.commands ?? [],
            evidence
        };
    }
    const other = others[0] ?? '';
    return {
        who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, mover),
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Merge ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(others)} into ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(mover)}, settle ${paths}, push; the next run takes it in.`,
        commands: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBranches */ .rc)(record, mover, other),
        evidence
    };
}
function conflictIds(conflicts) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(conflicts.map(({ id }) => id));
}
function culpritActions(record) {
    return record.culprits.map(culprit => {
        const others = culprit.branches.filter(branch => branch !== culprit.heldOut);
        const fails = culprit.tests.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(culprit.tests, 3) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(culprit.signals, 3);
        const company = others.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` together with ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(others)}` : _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        const id = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .conflictIdOf */ .v_)(record, culprit);
        const probes = probesOf(culprit);
        const talk = others.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${(0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .authors */ .tF)(record, others)} knows the other side)` : _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        return {
            who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, culprit.heldOut),
            what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Fix ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(culprit.heldOut)}, which breaks ${fails}${company}${talk}.${look(culprit)}`,
            commands: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC)(record, culprit),
            evidence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...(id === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(id)]), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(probes)], ', ')
        };
    });
}
function look({ branches, meeting: { files, definitions } }) {
    if (files.length === 0)
        return _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const inside = definitions.length === 0 ? _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(definitions, 3)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` Look at what ${branches.length === 2 ? 'both' : 'several of them'} change: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(files, 3)}${inside}.`;
}
function probesOf({ evidence }) {
    return evidence.filter(({ tree }) => tree !== null).map(({ probe }) => probe);
}
function act(who, what) {
    return { who, what, commands: [], evidence: _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ };
}
function candidateActions(record, candidate, told) {
    const { outcome, skippedCommits, reason } = candidate;
    const branch = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(candidate.name);
    switch (outcome) {
        case 'missing':
            return [act((0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Whoever asked for ${branch}`, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Correct the name, or take it out of the list: ${reason}`)];
        case 'moved':
            return [act((0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Whoever runs this`, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run again, and ${branch} takes part as it stands then: ${reason}`)];
        case 'unrelated':
            return [act((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, candidate.name), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Rebuild ${branch} on the base: it shares no history with it.`)];
        case 'inconclusive':
            return [act((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, candidate.name), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Nothing was proved against ${branch}, nor for it: ${reason}`)];
        case 'depends':
        case 'decided':
            return [
                act((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, candidate.name), outcome === 'decided' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Wait with ${branch}: ${reason}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Wait with ${branch}: it ${reason}`)
            ];
        case 'partial':
            return told.has(candidate.name) ? [] : [partialAction(record, candidate, skippedCommits.length)];
        case 'conflict':
            return told.has(candidate.name) ? [] : [unexplained(record, candidate)];
        case 'merged':
        case 'contained':
        case 'duplicate':
        case 'culprit':
        case 'not-reached':
            return [];
    }
}
function partialAction(record, candidate, skipped) {
    return {
        who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, candidate.name),
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Bring the ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(skipped, 'commit')} of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(candidate.name)} that stayed out up to date with the base.`,
        commands: [],
        evidence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(candidate.skippedCommits.map(({ oid }) => (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_8__/* .shortOid */ .$M)(oid)))
    };
}
function unexplained(record, candidate) {
    return {
        who: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(record, candidate.name),
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Bring ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(candidate.name)} up to date once the others have landed: ${candidate.reason}`,
        commands: [],
        evidence: _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
    };
}


/***/ }),

/***/ 12294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ed: () => (/* binding */ partlyIn),
/* harmony export */   Jw: () => (/* binding */ landed),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aX: () => (/* binding */ heldOut),
/* harmony export */   jE: () => (/* binding */ candidateNamed),
/* harmony export */   ke: () => (/* binding */ inMergeOrder),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   wS: () => (/* binding */ mergedIn)
/* harmony export */ });
function mergedIn(record) {
    return record.candidates.filter(({ status }) => status === 'merged');
}
function heldOut(record) {
    return record.candidates.filter(({ status }) => status === 'held-out');
}
function partlyIn(record) {
    return record.candidates.filter(({ status }) => status === 'partial');
}
function landed(record) {
    return inMergeOrder(record).filter(({ outcome }) => outcome === 'merged' || outcome === 'partial');
}
function inMergeOrder(record) {
    const position = new Map(record.plan?.steps.map(step => [step.candidate, step.position]));
    const place = ({ name }) => position.get(name) ?? Number.MAX_SAFE_INTEGER;
    return [...record.candidates].sort((a, b) => place(a) - place(b));
}
function candidateNamed(record, name) {
    const known = INDEX.get(record.candidates);
    const index = known ?? new Map(record.candidates.map(candidate => [candidate.name, candidate]));
    if (known === undefined)
        INDEX.set(record.candidates, index);
    return index.get(name) ?? null;
}
const INDEX = new WeakMap();
function authorOf(record, branch) {
    const author = candidateNamed(record, branch)?.author ?? null;
    return author === '' ? null : author;
}
function standingOf({ outcome, status }) {
    switch (outcome) {
        case 'merged':
            return { mark: 'in', word: 'merged' };
        case 'partial':
            return { mark: 'part', word: 'merged in part' };
        case 'contained':
            return { mark: 'none', word: 'already in the base' };
        case 'duplicate':
            return { mark: 'none', word: 'same commit as another' };
        case 'missing':
            return { mark: 'out', word: 'not found' };
        case 'moved':
            return { mark: 'out', word: 'moved on origin' };
        case 'not-reached':
            return { mark: 'none', word: 'not integrated' };
        case 'unrelated':
        case 'conflict':
        case 'culprit':
        case 'inconclusive':
        case 'depends':
        case 'decided':
            return { mark: status === 'partial' ? 'part' : 'out', word: 'held out' };
    }
}
function reasonOf(record, candidate) {
    const { word } = standingOf(candidate);
    if (record.run.mode !== 'analyze' || candidate.outcome !== 'not-reached') {
        const said = candidate.reason;
        if (candidate.outcome === 'decided' && said.startsWith(`${word} `))
            return said.slice(word.length + 1);
        return said.startsWith(`${word}: `) ? said.slice(word.length + 2) : said;
    }
    const conflicts = record.conflicts.filter(({ branches }) => branches.includes(candidate.name));
    const others = [...new Set(conflicts.flatMap(({ branches }) => branches.filter(branch => branch !== candidate.name)))];
    return others.length === 0 ? 'conflicts with nothing' : `conflicts with ${others.join(', ')}`;
}
function linesOf({ files }) {
    return {
        added: files.reduce((sum, file) => sum + file.added, 0),
        removed: files.reduce((sum, file) => sum + file.removed, 0)
    };
}


/***/ }),

/***/ 96882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ reproduce),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   ob: () => (/* binding */ land),
/* harmony export */   rc: () => (/* binding */ mergeBranches),
/* harmony export */   x4: () => (/* binding */ dropStaging)
/* harmony export */ });
/* harmony import */ var _domain_branch_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61461);
/* harmony import */ var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54003);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12294);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31115);




function mergeBranches(record, branch, other) {
    const mover = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateNamed */ .jE)(record, branch);
    const partner = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateNamed */ .jE)(record, other) ?? baseOf(record);
    return mover === null || partner === null ? [] : (0,_domain_branch_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInto */ .Pz)(mover, partner);
}
function baseOf({ base }) {
    return base === null ? null : { name: base.name, sha: base.sha, source: null };
}
function reproduce(record, culprit) {
    const heads = culprit.branches.flatMap(branch => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateNamed */ .jE)(record, branch)?.sha ?? []);
    if (record.base === null || heads.length < culprit.branches.length)
        return [];
    return [
        '# shows the failure, on the commits of this run',
        `git switch --detach ${record.base.sha}`,
        ...heads.map(sha => `git merge --no-edit ${sha}`),
        ...failingCommands(record, culprit)
    ];
}
function failingCommands(record, culprit) {
    const red = culprit.evidence.filter(({ outcome }) => outcome === 'red');
    const gates = red.flatMap(({ probe }) => (0,_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .probeById */ .vR)(record, probe)?.gates ?? []);
    const failing = gates.filter(({ outcome }) => outcome !== 'pass').map(({ command }) => command);
    return failing.length > 0 ? [...new Set(failing)] : (0,_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .gateCommands */ .Q5)(record);
}
function land(record, staging) {
    const base = record.base?.name.replace(/^(?:refs\/heads\/|origin\/)/, '');
    if (base === undefined || !(0,_domain_branch_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .isTypable */ .sC)(base))
        return [];
    const fetch = staging.where === 'origin' ? [`git fetch origin ${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(staging.ref)}`] : [];
    const push = staging.where === 'origin' ? [`git push origin ${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(base)}`] : [];
    return [...fetch, `git switch ${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(base)}`, `git merge --ff-only ${staging.candidate}`, ...push];
}
function runCommand(record) {
    const branches = record.plan?.steps.map(step => step.candidate) ?? [];
    return (0,_domain_branch_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runWith */ .qd)(branches, null).map(command => `${command} --gates 'test: …'`);
}
function dropStaging({ ref, sha, where }) {
    if (where === 'local')
        return `git update-ref -d ${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(ref)} ${sha}`;
    return `git push --force-with-lease=${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(`${ref}:${sha}`)} origin ${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(`:${ref}`)}`;
}


/***/ }),

/***/ 87194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   BD: () => (/* binding */ movers),
/* harmony export */   H1: () => (/* binding */ unjudgedGates),
/* harmony export */   K_: () => (/* binding */ regressedTests),
/* harmony export */   PD: () => (/* binding */ isAnalysisOnly),
/* harmony export */   R0: () => (/* binding */ regressedGates),
/* harmony export */   R3: () => (/* binding */ textualConflicts),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   eI: () => (/* binding */ culpritBehind),
/* harmony export */   hJ: () => (/* binding */ suspiciousTests),
/* harmony export */   v_: () => (/* binding */ conflictIdOf),
/* harmony export */   xt: () => (/* binding */ keptOut),
/* harmony export */   z6: () => (/* binding */ needsPerson)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19935);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12294);


function regressedTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => _domain_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .REGRESSIONS */ .R.includes(change)) ?? [];
}
function regressedGates(record) {
    const named = new Set(regressedTests(record).map(({ gate }) => gate));
    return record.comparison?.gates.filter(({ change, gate }) => change === 'regressed' && !named.has(gate)) ?? [];
}
function unjudgedGates(record) {
    return record.comparison?.gates.filter(({ change }) => change === 'broken' || change === 'unknown') ?? [];
}
const SUSPICIOUS = [
    'not-run',
    'removed',
    'failing-removed',
    'newly-skipped',
    'failing-skipped',
    'flaky'
];
function suspiciousTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => SUSPICIOUS.includes(change)) ?? [];
}
function textualConflicts(record) {
    return record.conflicts.filter(conflict => conflict.foundBy !== 'gates' || culpritBehind(record, conflict) === null);
}
function culpritBehind(record, conflict) {
    const key = keyOf(conflict.branches);
    return record.culprits.find(({ branches }) => keyOf(branches) === key) ?? null;
}
function conflictIdOf(record, culprit) {
    const key = keyOf(culprit.branches);
    return record.conflicts.find(({ foundBy, branches }) => foundBy === 'gates' && keyOf(branches) === key)?.id ?? null;
}
function keptOut(record, conflict) {
    return conflict.branches
        .flatMap(branch => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateNamed */ .jE)(record, branch) ?? [])
        .filter(({ outcome }) => outcome === 'conflict' || outcome === 'partial');
}
function movers(record, conflict) {
    const candidates = conflict.branches.flatMap(branch => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateNamed */ .jE)(record, branch) ?? []);
    const kept = keptOut(record, conflict);
    if (kept.length > 0)
        return kept.map(({ name }) => name);
    const waiting = candidates.filter(({ status, outcome }) => status === 'held-out' && outcome !== 'not-reached');
    return (waiting.length > 0 ? waiting : candidates).map(({ name }) => name);
}
function isUndecided(record, conflict) {
    const parties = conflict.branches.flatMap(branch => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateNamed */ .jE)(record, branch) ?? []);
    return parties.every(({ outcome }) => outcome === 'not-reached');
}
function needsPerson(conflict) {
    return conflict.resolution === null && !conflict.autoResolvable;
}
function isAnalysisOnly(record) {
    return record.run.mode === 'analyze';
}
function keyOf(branches) {
    return JSON.stringify([...branches].sort());
}


/***/ }),

/***/ 31445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ showCommands),
/* harmony export */   Rq: () => (/* binding */ revertCommands),
/* harmony export */   Sg: () => (/* binding */ rangeCommands)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31115);


function revertCommands(record, causes, trial) {
    const [first] = causes;
    if (record.base === null || first === undefined)
        return [];
    const tree = trial.tree === null ? [] : [`git rev-parse 'HEAD^{tree}'   # ${trial.tree}, which the gates ran on`];
    return [
        `git switch --create revert-${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .shortOid */ .$M)(first.commit.sha)} ${record.base.sha}`,
        ...causes.map(({ commit: { sha, merge } }) => `git revert --no-edit ${merge ? '-m 1 ' : ''}${sha}`),
        ...tree
    ];
}
function showCommands(record, sha) {
    const baseline = (0,_probes_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineProbe */ .Qp)(record);
    const failing = baseline === null ? [] : (0,_probes_js__WEBPACK_IMPORTED_MODULE_0__/* .failingGates */ .Vy)(baseline).map(({ command }) => command);
    return [`git switch --detach ${sha}`, ...failing];
}
function rangeCommands({ red, green }) {
    return green === null ? [] : [`git log --first-parent --oneline ${green.sha}..${red.sha}`];
}


/***/ }),

/***/ 57802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ commitPhrase),
/* harmony export */   PS: () => (/* binding */ consequences),
/* harmony export */   lc: () => (/* binding */ baseState),
/* harmony export */   qw: () => (/* binding */ signedCommit),
/* harmony export */   ut: () => (/* binding */ toRevert)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10758);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12294);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31115);




function baseState(record) {
    const baseline = (0,_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineProbe */ .Qp)(record);
    if (baseline === null || baseline.outcome === 'pass')
        return 'good';
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return baseline.outcome === 'broken' ? 'no-control' : 'red';
    return gates.every(({ integration }) => integration === 'pass') ? 'mended' : 'red';
}
function commitPhrase({ sha, subject }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .shortOid */ .$M)(sha))} “${subject}”`;
}
function signedCommit(commit) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${commitPhrase(commit)} by ${commit.author}${dayOf(commit)}`;
}
function dayOf({ date }) {
    return date === '' ? '' : `, ${date.slice(0, 10)}`;
}
function toRevert({ causes }) {
    return causes.filter(({ recommendation }) => recommendation === 'revert').toReversed();
}
function consequences(record) {
    const gates = record.comparison?.gates ?? [];
    const inside = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)((0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(record).map(candidate => candidate.name));
    if (gates.length === 0) {
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No branch was compared with the base, so none of them lands and none is blamed.`];
    }
    if ((0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(record).length === 0)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No branch could be taken in.`, ...ownFailures(record)];
    const withChange = (wanted) => gates.filter(({ change }) => change === wanted).map(({ gate }) => gate);
    const [fixed, before, unknown] = [withChange('fixed'), withChange('failing-before'), withChange('unknown')];
    return [
        ...(fixed.length > 0
            ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `With ${inside} in, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(fixed)} passes, which the base fails: landing that mends it.`]
            : []),
        ...(before.length > 0 ? [asBefore(record, before, inside)] : []),
        ...(unknown.length > 0
            ? [
                (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Behind the failure of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(unknown)}, which names no test, nothing can be told: nothing lands until the base is mended.`
            ]
            : []),
        ...ownFailures(record),
        ...onceReverted(record)
    ];
}
function asBefore(record, gates, inside) {
    const may = record.status === 'blocked' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, so that it may land`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `With ${inside} in, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(gates)} fails only as the base does, and no failure was added${may}. What else breaks behind what is red already cannot be seen: run again once the base is mended.`;
}
function ownFailures({ culprits }) {
    if (culprits.length === 0)
        return [];
    const out = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)([...new Set(culprits.map(({ heldOut }) => heldOut))]);
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Held out for failures that the base does not have: ${out}.`];
}
function onceReverted({ staging, incident }) {
    const isReverting = incident?.causes.some(({ recommendation }) => recommendation === 'revert') ?? false;
    if (staging?.state !== 'published' || !isReverting)
        return [];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `What is published stands on the red commit: once a revert has landed, run again instead of landing it.`];
}


/***/ }),

/***/ 77487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   jE: () => (/* binding */ personKey),
/* harmony export */   tF: () => (/* binding */ authors)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12294);


function authors(record, branches) {
    const known = new Map();
    for (const branch of branches)
        known.set(personKey(record, branch), person(record, branch));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([...known.values()]);
}
function person(record, branch) {
    const author = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(record, branch);
    return author === null ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Author of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(branch)}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${author}`;
}
function personKey(record, branch) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(record, branch) ?? `\0${branch}`;
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planNews),
/* harmony export */   p: () => (/* binding */ planFacts)
/* harmony export */ });
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55984);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);


function planFacts({ plan }) {
    return plan === null || plan.steps.length < 2 ? [] : [costSentence(plan), commuteSentence(plan)];
}
function planNews(record) {
    const { plan } = record;
    const isNews = plan !== null && (plan.cost.heldOut + plan.listedCost.heldOut > 0 || plan.commutes.kind === 'differs');
    return isNews ? planFacts(record) : [];
}
function costSentence({ cost, listedCost, order, search, steps }) {
    const effort = `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(search.orders, 'order')} tried in ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(search.merges, 'merge')} in memory`;
    const untried = search.untried > 0 ? `, ${search.untried} left untried` : '';
    const own = costOf(cost, steps.length);
    if (order === 'listed')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `In the listed order ${own} (no other was looked for).`;
    const isSame = cost.heldOut === listedCost.heldOut && cost.paths === listedCost.paths && cost.lines === listedCost.lines;
    const listed = isSame ? 'as in the listed order' : `in the listed order ${costOf(listedCost, steps.length)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `In this order ${own}, ${listed} (${effort}${untried}).`;
}
function costOf({ heldOut, paths, lines }, all) {
    if (heldOut === 0)
        return `all ${all} go in without a conflict`;
    return `${heldOut} of ${all} ${heldOut === 1 ? 'stays' : 'stay'} out (${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(paths, 'path')} in conflict, ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(lines, 'changed line')})`;
}
function commuteSentence({ commutes }) {
    switch (commutes.kind) {
        case 'independent':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `For what goes in the order makes no difference: no two of them change a common file.`;
        case 'same':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `For what goes in the order makes no difference: the same tree in all ${commutes.orders} orders tried.`;
        case 'differs':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `For what goes in the order matters: ${commutes.orders} orders tried differ in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(commutes.paths)}. ${whoMatters(commutes.pairs)}`;
        case 'not-checked':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Whether the order matters for what goes in was not checked: ${commutes.reason}.`;
    }
}
function whoMatters(pairs) {
    if (pairs.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Between which branches was not found out: that would take too many merges.`;
    const told = pairs.map(({ branches: [first, second], paths }) => {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(first)} before ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(second)} is not the same as the other way round (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(paths)})`;
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(told, '; ')}.`;
}


/***/ }),

/***/ 31115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ gateCommands),
/* harmony export */   Qp: () => (/* binding */ baselineProbe),
/* harmony export */   Vy: () => (/* binding */ failingGates),
/* harmony export */   fP: () => (/* binding */ integrationProbe),
/* harmony export */   gS: () => (/* binding */ testTotals),
/* harmony export */   mk: () => (/* binding */ probeAlone),
/* harmony export */   vR: () => (/* binding */ probeById)
/* harmony export */ });
/* harmony import */ var _domain_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68430);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12294);


function baselineProbe(record) {
    return record.probes.find(({ purpose }) => purpose === 'baseline') ?? null;
}
function integrationProbe(record) {
    const tree = record.staging?.tree;
    const probes = composed(record);
    if (tree !== undefined)
        return probes.findLast(probe => probe.tree === tree) ?? null;
    const inside = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .landed */ .Jw)(record).map(({ name }) => name);
    return probes.findLast(({ candidates }) => isSame(candidates, inside) && inside.length > 0) ?? null;
}
function composed({ probes }) {
    return probes.filter(probe => !(0,_domain_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiagnosis */ .k)(probe));
}
function isSame(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}
function probeAlone(record, candidate) {
    return composed(record).findLast(({ candidates }) => candidates.length === 1 && candidates[0] === candidate) ?? null;
}
function probeById(record, id) {
    return record.probes.find(probe => probe.id === id) ?? null;
}
function failingGates(probe) {
    return probe.gates.filter(({ outcome }) => outcome !== 'pass');
}
function testTotals(probe) {
    const counts = probe.gates.flatMap(({ tests }) => tests ?? []);
    if (counts.length === 0)
        return null;
    const sum = (key) => counts.reduce((n, c) => n + c[key], 0);
    return { total: sum('total'), passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
function gateCommands(record) {
    return [...new Set(record.probes.flatMap(({ gates }) => gates.map(({ command }) => command)))];
}


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   e8: () => (/* binding */ generalReasons),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oh: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55984);
/* harmony import */ var _domain_probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68430);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12294);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87194);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57802);






const LABELS = { ready: 'Ready', conditional: 'Conditional', blocked: 'Blocked' };
function statusLabel(record) {
    return LABELS[record.status];
}
function verdictSentence(record) {
    if (record.failure !== null)
        return failureSentence(record.failure);
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnalysisOnly */ .PD)(record))
        return analysisSentence(record);
    if (record.wanted.length > 0)
        return waveSentence(record);
    const said = [baseSentence(record), integrationSentence(record), gateSentence(record)];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(said.filter(phrase => phrase.length > 0), ' ');
}
function baseSentence(record) {
    switch ((0,_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .baseState */ .lc)(record)) {
        case 'good':
            return _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        case 'mended':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${baseName(record)} itself is red; with what is in, it is green.`;
        case 'no-control':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${baseName(record)} itself could not be judged, so there is no control.`;
        case 'red':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${baseName(record)} itself is red, without any branch.`;
    }
}
function failureSentence(failure) {
    switch (failure.kind) {
        case 'cancelled':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run was cancelled in stage ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(failure.stage)}, before there was a verdict.`;
        case 'configuration':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run could not go on: something in its setup has to be changed first.`;
        case 'tool':
        case 'internal':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run failed in stage ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(failure.stage)}. This says nothing about the branches.`;
    }
}
function analysisSentence(record) {
    const looked = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(record.candidates.length, 'branch', 'branches')} analysed on ${baseName(record)}: `;
    const found = record.conflicts.length;
    const conflicts = found === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no conflict.` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(found, 'conflict')}.`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${looked}${conflicts} Nothing was merged or tested.`;
}
function waveSentence({ wanted, probes, candidates }) {
    const known = probes.length === 0
        ? _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, after ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(probes.length, 'probe')} that ${probes.length === 1 ? 'is' : 'are'} known`;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(candidates.length, 'branch', 'branches')} planned: ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(wanted.length, 'probe')} to be made next${known}.`;
    if (wanted.every(_domain_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .isDiagnosis */ .k))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} They only tell why something is red: what may land is known.`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} Nothing is proved yet.`;
}
function integrationSentence(record) {
    const all = record.candidates.length;
    const merged = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedIn */ .wS)(record).length;
    if (all === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No branch was found, so nothing was integrated.`;
    const out = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .heldOut */ .aX)(record);
    const part = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .partlyIn */ .Ed)(record);
    const how = all === 1
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The branch is`
        : merged === all
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${all === 2 ? 'Both' : `All ${all}`} branches are`
            : someAre(merged, all);
    const rest = [
        part.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `in part: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(part.map(candidate => candidate.name))}` : _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$,
        out.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `held out: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(out.map(candidate => candidate.name))}` : _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
    ].filter(phrase => phrase.length > 0);
    if (all === 1 && merged === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The only branch is not wholly in: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rest, '; ')}.`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${how} merged on top of ${baseName(record)}${rest.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rest, '; ')}` : _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}.`;
}
function someAre(merged, all) {
    if (merged === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `None of the ${all} branches is wholly`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${merged} of ${all} branches ${merged === 1 ? 'is' : 'are'}`;
}
function gateSentence(record) {
    if (record.probes.length === 0 && (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(record).length === 0)
        return _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (record.probes.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No gate ran, so nothing shows that the result works.`;
    if ((0,_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .baseState */ .lc)(record) === 'no-control')
        return _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if ((0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(record).length === 0)
        return _phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The result was not compared with the base.`;
    const regressed = gates.filter(({ change }) => change === 'regressed').map(({ gate }) => gate);
    const tests = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .regressedTests */ .K_)(record).length;
    if (tests > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(tests, 'test')} that did not fail on the base ${tests === 1 ? 'fails' : 'fail'} on the result.`;
    if (regressed.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The result fails ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(regressed)}, which the base passes.`;
    const unjudged = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .unjudgedGates */ .H1)(record).map(({ gate }) => gate);
    if (unjudged.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(unjudged)} could not be judged on the result.`;
    const before = gates.filter(({ change }) => change === 'failing-before').map(({ gate }) => gate);
    if (before.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The result fails ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(before)} as the base does, and adds no failure of its own.`;
    return gates.length === 1
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The gate passes on the result.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${gates.length === 2 ? 'Both' : `All ${gates.length}`} gates pass on the result.`;
}
function baseName(record) {
    return record.base === null ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the base` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(record.base.name);
}
function generalReasons(record) {
    const { failure } = record;
    return record.reasons.filter(reason => !record.candidates.some(c => reason.startsWith(`${c.name} is `) && reason.endsWith(c.reason)) &&
        !(failure !== null && reason.endsWith(failure.message)));
}
function failureMessage({ message, fix }) {
    return fix === null ? message.trim() : `${sentence(message)} ${sentence(fix)}`;
}
function sentence(text) {
    const said = text.trim();
    return /[.!?…:]$/.test(said) ? said : `${said}.`;
}


/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   II: () => (/* binding */ whoseMove),
/* harmony export */   NE: () => (/* binding */ conflictSummary),
/* harmony export */   UJ: () => (/* binding */ conflictBlock),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   z$: () => (/* binding */ conflictTable)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10758);
/* harmony import */ var _facts_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87194);
/* harmony import */ var _facts_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77487);
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38405);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63021);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87828);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9310);
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5371);
/* harmony import */ var _regenerations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5731);
/* harmony import */ var _ways_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34098);










function conflictTable(record, conflicts, limit = 100) {
    if (conflicts.length === 0)
        return null;
    const head = ['Id', 'Severity', 'Between', 'Where', 'Kind', 'Whose move'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(conflicts, limit, some => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, some.map(conflict => [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(conflict.id)),
        conflict.severity,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(between(conflict)),
        conflict.path === '' ? 'no single file' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(placeOf(conflict))),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(kindOf(conflict)),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(whoseMove(record, conflict))
    ])));
}
function conflictBlock(record, conflict) {
    const ways = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(conflict) ? [(0,_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .waysOut */ .ZN)(conflict)] : [];
    return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways]);
}
function conflictSummary(record, conflict) {
    const ways = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(conflict) ? [(0,_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendationLine */ .Ad)(conflict), (0,_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .waysTable */ .B7)(conflict)] : [];
    return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways]);
}
function conflictSection(conflict, blocks) {
    const { id, path } = conflict;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(path === '' ? `${id}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(between(conflict))}` : `${id}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(path))}`, blocks, 3);
}
function conflictFacts(record, conflict) {
    const { severity, severityReason, meaning, owners } = conflict;
    return [
        `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(between(conflict))}; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(kindOf(conflict))}. ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(standOf(record, conflict))}`,
        `${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${meaning}`))} ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Severity ${severity}: ${severityReason}`))}`,
        (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(testimony(conflict))),
        partyList(conflict),
        owners.length === 0 ? null : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Owned by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(owners)}, as CODEOWNERS says.`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .stack */ .t$)(conflict.sides.map(side => sideBlock(side, conflict))),
        conflict.base.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('On the base', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .stack */ .t$)(conflict.base.map(baseBlock))),
        knowledgeLine(conflict),
        (0,_regenerations_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedRegeneration */ .E)(record, conflict)
    ];
}
function knowledgeLine({ knowledge }) {
    if (knowledge === undefined)
        return null;
    const { paths, handling, regenerate, rationale } = knowledge;
    const why = rationale === '' ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `: ${rationale}`;
    const how = regenerate === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(handling) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(`${handling}: ${regenerate.command}`);
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `What the project knows of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(paths)} (${how})${why}`));
}
function testimony({ foundBy, explanation }) {
    return foundBy === 'git' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Git says: ${explanation}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${explanation}`;
}
const DEEDS = {
    added: 'adds',
    modified: 'changes',
    deleted: 'deletes',
    renamed: 'moves to',
    copied: 'copies to',
    'type-changed': 'replaces by something of another kind',
    unchanged: 'leaves alone'
};
function partyList({ path, parties }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(parties.map(party => {
        const by = party.author === '' ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` by ${party.author}`;
        const commits = party.commits.map(({ oid, subject }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_8__/* .shortOid */ .$M)(oid))} ${subject}`);
        const last = commits.length === 0 ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(commits, ', ')}`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(party.branch)}${by} ${DEEDS[party.change]} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(party.path ?? path)}${last}`);
    }));
}
function sideBlock({ branch, author, path, lines, text, definition }, conflict) {
    const by = author === '' ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` by ${author}`;
    const elsewhere = path === conflict.path ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(path)}`;
    const where = `${whereOf(lines)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(elsewhere)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(inside(definition))}`;
    const isGone = conflict.parties.some(party => party.branch === branch && party.path === null);
    if (text === '' && isGone)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(branch)}${by} deletes the file.`);
    if (text === '')
        return `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(branch)}${by}`)} deletes lines here (after ${where}).`;
    return `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(branch)}${by}`)}, ${where}:\n\n${(0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .D)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_9__/* .firstLines */ .U)(text, 40))}`;
}
function baseBlock({ lines, text, definition }) {
    if (text === '')
        return `Nothing stands here (after line ${lines.start}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(inside(definition))}).`;
    return `${whereOf(lines)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)(inside(definition))}:\n\n${(0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .D)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_9__/* .firstLines */ .U)(text, 40))}`;
}
function inside(definition) {
    return definition === null ? _phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(definition)}`;
}
function insideOf({ path, sides }) {
    return inside(sides.find(side => side.path === path && side.lines.start > 0)?.definition ?? null);
}
function whereOf({ start, count }) {
    return count > 1 ? `lines ${start}–${start + count - 1}` : `line ${start}`;
}
function between({ branches }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(branches.map(_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU), ' × ');
}
function kindOf({ kind, type }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${kind} (${type})`;
}
function placeOf(conflict) {
    if (conflict.path === '')
        return 'no single file';
    const line = lineOf(conflict);
    return line === null ? conflict.path : `${conflict.path}:${line}`;
}
function lineOf({ path, sides }) {
    return sides.find(side => side.path === path && side.lines.start > 0)?.lines.start ?? null;
}
function whoseMove(record, conflict) {
    if (!(0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(conflict))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `nobody: ${conflict.resolution ?? byItself(conflict)}`;
    const culprit = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritBehind */ .eI)(record, conflict);
    return (0,_facts_people_js__WEBPACK_IMPORTED_MODULE_1__/* .authors */ .tF)(record, culprit === null ? (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .movers */ .BD)(record, conflict) : [culprit.heldOut]);
}
function byItself({ knowledge }) {
    if (knowledge?.regenerate !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `would be written anew by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(knowledge.regenerate.command)}`;
    return knowledge?.handling === 'union'
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the lines of both sides are kept where they meet`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `resolves by itself`;
}
function standOf(record, conflict) {
    const out = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keptOut */ .xt)(record, conflict).map(candidate => candidate.name);
    const culprit = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritBehind */ .eI)(record, conflict);
    if (!(0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(conflict)) {
        const isOpen = conflict.resolution === null && conflict.knowledge?.regenerate !== undefined;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${isOpen ? 'Nobody has to move' : 'Resolved'}: ${conflict.resolution ?? byItself(conflict)}.`;
    }
    if (conflict.foundBy === 'prediction')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Predicted by a detector: it keeps nobody out by itself. Whose move: ${whoseMove(record, conflict)}.`;
    if (culprit !== null)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It keeps ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(culprit.heldOut)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if (out.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It keeps ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(out)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if ((0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndecided */ .Ae)(record, conflict))
        return (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .movers */ .BD)(record, conflict).length > 1
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Nothing is merged yet; ${whoseMove(record, conflict)} settle who goes first.`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Nothing is merged yet. Whose move: ${whoseMove(record, conflict)}.`;
    const waiting = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .movers */ .BD)(record, conflict);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It keeps nobody out today, but ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(waiting)} will meet it next. Whose move: ${whoseMove(record, conflict)}.`;
}


/***/ }),

/***/ 17427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ culpritBlock),
/* harmony export */   w: () => (/* binding */ culpritHeadline)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10758);
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55984);
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38405);
/* harmony import */ var _facts_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96882);
/* harmony import */ var _facts_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87194);
/* harmony import */ var _facts_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77487);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63021);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9310);









const OUTCOMES = { green: '✅ passes', red: '❌ fails', unresolved: '❔ could not be judged' };
function culpritHeadline({ branches }) {
    if (branches.length === 1)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(branches)} fails by itself`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(branches.map(_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU), ' + ')} fail only together`;
}
function culpritBlock(record, culprit) {
    const id = (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictIdOf */ .v_)(record, culprit);
    const also = id === null ? _phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` It is listed as conflict ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(id)}.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)(culpritHeadline(culprit)), [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(culprit.heldOut)} is held out so that the others can land${choice(culprit)}; ${(0,_facts_people_js__WEBPACK_IMPORTED_MODULE_3__/* .authors */ .tF)(record, culprit.branches)} ${culprit.branches.length > 1 ? 'have' : 'has'} to settle it.${also}`),
        failing(culprit),
        lookAt(culprit),
        evidenceTable(culprit),
        excerpts(culprit),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$)(['To see it fail:', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .vf)((0,_facts_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .reproduce */ .CC)(record, culprit))])
    ], 3);
}
function choice({ because }) {
    return because === null ? _phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` (${because})`;
}
function lookAt({ branches, meeting: { files, definitions, conflicts } }) {
    if (branches.length < 2)
        return null;
    const lines = [
        files.length > 0
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Files that more than one of them changes: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(files, 10)}.`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `No file is changed by more than one of them: look for what one uses and the other changes.`,
        ...(definitions.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `In them, changed by more than one: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(definitions, 10)}.`] : []),
        ...(conflicts.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Expected between them before any gate ran: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(conflicts, 10)}.`] : [])
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$)(['What the authors have to look at:', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(lines.map(_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6))]);
}
function failing({ tests, signals }) {
    const list = tests.length > 0 ? tests : signals;
    if (list.length === 0)
        return null;
    const what = tests.length > 0 ? (0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(tests.length, 'failing test') : (0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(signals.length, 'signal');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$)([`${what}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(list, 10, some => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(some.map(test => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(test)))))]);
}
function evidenceTable({ evidence }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Probe', 'Branches on the base', 'Outcome', 'Tree', 'Log'], evidence.map(evidenceRow));
}
function evidenceRow({ probe, candidates, outcome, tree, log }) {
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(probe)),
        candidates.length === 0 ? 'none' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(candidates)),
        OUTCOMES[outcome],
        tree === null ? '' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .shortOid */ .$M)(tree))),
        log === null ? '' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(log))
    ];
}
function excerpts({ evidence }) {
    const [red] = evidence.filter(({ outcome, excerpt }) => outcome === 'red' && excerpt !== '');
    if (red === undefined)
        return null;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('What the failing log says', (0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .D)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_8__/* .lastLines */ .w)(red.excerpt, 40)));
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstLines),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
function lastLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [`… ${lines.length - limit} lines before`, ...lines.slice(-limit)].join('\n');
}
function firstLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [...lines.slice(0, limit), `… ${lines.length - limit} more lines`].join('\n');
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refusedRegeneration),
/* harmony export */   Y: () => (/* binding */ regenerationTable)
/* harmony export */ });
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55984);
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38405);
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5371);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87828);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9310);






function regenerationTable({ regenerations }) {
    if (regenerations.length === 0)
        return null;
    const head = ['Run', 'Files', 'Command', 'For', 'Outcome', 'Seconds', 'Log'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(regenerations, 50, some => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, some.map(one => [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(one.id)),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(one.paths)),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(one.command)),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(one.candidate)} into ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(one.onto)}`),
        `${one.outcome === 'written' ? '✅' : '❌'} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)(outcomeOf(one))}`,
        one.seconds.toFixed(1),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(one.log))
    ])));
}
function outcomeOf({ outcome, reason, files, untaken }) {
    const sizes = outcome === 'written' ? [sizeOf(files)] : [];
    const others = untaken.count === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(untaken.count, 'other path')} it changed not taken`];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${reason}`, ...sizes, ...others], '; ');
}
function sizeOf(files) {
    const sum = (count) => files.reduce((all, file) => all + count(file), 0);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(sum(({ added }) => added), 'line')} added, ${sum(({ removed }) => removed)} removed`;
}
function refusedRegeneration({ regenerations }, { path, branches, resolution }) {
    const failed = regenerations.findLast(({ outcome, candidate, paths }) => outcome === 'failed' && paths.includes(path) && branches.includes(candidate));
    if (resolution !== null || failed === undefined)
        return null;
    const { id, log, reason, tail } = failed;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)([
        (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It was to be written anew (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(id)}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(log)}), but ${reason}`)),
        tail === '' ? null : (0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .D)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w)(tail, 15))
    ]);
}


/***/ }),

/***/ 34098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ recommendationLine),
/* harmony export */   B7: () => (/* binding */ waysTable),
/* harmony export */   ZN: () => (/* binding */ waysOut)
/* harmony export */ });
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55984);
/* harmony import */ var _domain_recommended_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41677);
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38405);
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5371);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87828);






function waysTable({ options }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['#', 'Way out', 'In question', 'Risk', 'In afterwards'], options.map(({ title, effort, risk, riskReason, completeness }, i) => [
        String(i + 1),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${title}`),
        effort.files === 0
            ? 'nothing'
            : effort.lines === 0
                ? (0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(effort.files, 'file')
                : `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(effort.lines, 'line')} in ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(effort.files, 'file')}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${risk}: ${riskReason}`),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${completeness}`)
    ]));
}
function recommendationLine({ recommendation }) {
    if (recommendation === null)
        return null;
    const isChoice = recommendation.startsWith('Option ');
    return `${isChoice ? '**Recommended:** ' : ''}${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${recommendation}`))}`;
}
function waysOut(conflict) {
    const { id, options } = conflict;
    const chosen = (0,_domain_recommended_option_js__WEBPACK_IMPORTED_MODULE_5__/* .recommendedOption */ .Z)(conflict);
    const others = options.map((option, i) => ({ option, number: i + 1 })).filter(({ number }) => number !== chosen?.number);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)([
        recommendationLine(conflict),
        waysTable(conflict),
        chosen === null ? null : wayBlock(id, chosen),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${chosen === null ? 'How' : 'How the other'} ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(others.length, 'way')} out ${others.length === 1 ? 'is' : 'are'} carried out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(others.map(other => wayBlock(id, other))))
    ]);
}
function wayBlock(id, { number, option }) {
    const { title, effect } = option;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)([
        `**Option ${number}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${title}`)}.** ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${effect}`))}`,
        textBlocks(option),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .vf)(option.commands),
        `${option.commands.length === 0 ? 'Let' : 'Or let'} the next run do it: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(`integration-orchestrator resolve ${id} --option ${number}`))}`
    ]);
}
function textBlocks({ action }) {
    if (action.kind !== 'combine')
        return null;
    const many = action.texts.length > 1;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(action.texts.map((text, i) => {
        const place = many ? `Place ${i + 1}: ` : '';
        return text === ''
            ? `${place}nothing stands here then.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)([many ? `Place ${i + 1}:` : null, (0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .D)(text)]);
    }));
}


/***/ })

};
