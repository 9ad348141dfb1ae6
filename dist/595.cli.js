export const id = 595;
export const ids = [595];
export const modules = {

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
function systemClock() {
    return {
        now: () => new Date().toISOString(),
        seconds: () => performance.now() / 1000
    };
}


/***/ }),

/***/ 3595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 4 modules
var disk_files = __webpack_require__(8057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/files/plain-path.js


async function linkIn(root, path) {
    let here = '';
    for (const part of path.split('/')) {
        here = here === '' ? part : `${here}/${part}`;
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, here)).catch(() => null);
        if (stats?.isSymbolicLink() === true)
            return here;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/adapters/git/environment.js
var environment = __webpack_require__(3802);
// EXTERNAL MODULE: ./lib/adapters/git/git-process.js
var git_process = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/adapters/git/redact.js
var redact = __webpack_require__(2190);
// EXTERNAL MODULE: ./lib/adapters/git/settings.js
var git_settings = __webpack_require__(5286);
// EXTERNAL MODULE: ./lib/adapters/git/slots.js
var slots = __webpack_require__(3502);
// EXTERNAL MODULE: ./lib/adapters/git/user-repository.js
var user_repository = __webpack_require__(493);
;// CONCATENATED MODULE: ./lib/adapters/git/working-tree.js








async function findWorkingTree(directory, signal) {
    const run = (0,git_process/* gitIn */.u)({
        signal,
        redact: (0,redact/* redactor */.$)([]),
        slot: (0,slots/* slots */.Q)(1),
        directory: (0,external_node_path_.parse)(process.execPath).root,
        leading: git_settings/* USER_SETTINGS */.WT,
        environment: (0,environment/* userEnvironment */.nW)(process.env)
    });
    const { root, settings } = await (0,user_repository/* findUserRepository */.PT)(directory, run);
    if ((0,user_repository/* settingValues */.RK)(settings, 'core.bare').at(-1) === 'true') {
        const what = 'this repository is bare: there is no working tree to write a decision into';
        throw new errors/* ConfigurationError */.j1([{ where: `repository ${directory}`, what, fix: 'Run it in a clone' }]);
    }
    return { root, userName: (0,user_repository/* settingValues */.RK)(settings, 'user.name').at(-1)?.trim() || null };
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/parse-decisions.js + 1 modules
var parse_decisions = __webpack_require__(8513);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/write-decision.js

const HEADING = [
    ' Decisions on conflicts, as `integration-orchestrator resolve` writes them.',
    ' Runs read this file from the base: commit it there. A decision that is no longer needed can be deleted.'
].join('\n');
function writeDecision(text, decision) {
    const document = (0,dist/* parseDocument */.Tp)(text ?? '');
    if (!(0,dist/* isMap */.jh)(document.contents)) {
        document.contents = document.createNode({ decisions: [] });
        if (text === null)
            document.commentBefore = HEADING;
    }
    const node = document.createNode(decision, { aliasDuplicateObjects: false });
    const list = document.get('decisions');
    if (!(0,dist/* isSeq */.oP)(list)) {
        document.set('decisions', document.createNode([decision], { aliasDuplicateObjects: false }));
        return finish(document);
    }
    list.flow = false;
    const at = list.items.findIndex(item => (0,dist/* isMap */.jh)(item) && item.get('id') === decision.id);
    const before = list.items[at];
    if (at < 0)
        list.add(node);
    else {
        if ((0,dist/* isMap */.jh)(before)) {
            node.commentBefore = before.commentBefore ?? null;
            node.comment = before.comment ?? null;
            node.spaceBefore = before.spaceBefore ?? false;
        }
        list.items[at] = node;
    }
    return finish(document);
}
function finish(document) {
    return document.toString({ lineWidth: 0 });
}

// EXTERNAL MODULE: ./lib/domain/decision.js
var domain_decision = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
// EXTERNAL MODULE: ./lib/domain/record.js
var domain_record = __webpack_require__(3111);
;// CONCATENATED MODULE: ./lib/commands/resolve/recorded-conflict.js







function findConflict(text, id, path) {
    const record = parseRecord(text, path);
    const conflicts = listOf((0,field_of/* fieldOf */._)(record, 'conflicts'));
    const raw = conflicts.find(conflict => (0,field_of/* fieldOf */._)(conflict, 'id') === id);
    if (raw === undefined)
        throw unknownId(id, conflicts.map(conflict => textOf((0,field_of/* fieldOf */._)(conflict, 'id'))), path);
    return {
        id,
        raw,
        branches: textsOf((0,field_of/* fieldOf */._)(raw, 'branches')),
        paths: textsOf((0,field_of/* fieldOf */._)(raw, 'paths')),
        options: listOf((0,field_of/* fieldOf */._)(raw, 'options')).map(option => ({
            title: textOf((0,field_of/* fieldOf */._)(option, 'title')),
            effect: textOf((0,field_of/* fieldOf */._)(option, 'effect')),
            action: (0,field_of/* fieldOf */._)(option, 'action')
        })),
        base: textOf((0,field_of/* fieldOf */._)((0,field_of/* fieldOf */._)(record, 'base'), 'name')),
        heads: new Map(listOf((0,field_of/* fieldOf */._)(record, 'candidates')).map(one => [textOf((0,field_of/* fieldOf */._)(one, 'name')), textOf((0,field_of/* fieldOf */._)(one, 'sha'))]))
    };
}
function parseRecord(text, path) {
    const record = (0,parse_json/* parseJson */.q)(text);
    if (record === undefined)
        throw refuse(path, 'this is no JSON', 'Run the integration again; it writes the record anew');
    const version = (0,field_of/* fieldOf */._)(record, 'schemaVersion');
    if (version === domain_record/* SCHEMA_VERSION */.f)
        return record;
    const found = typeof version === 'string' ? `of schema version ${(0,quote/* quote */.h)(version)}` : 'no record of an integration';
    throw refuse(path, `this is ${found}, and ${domain_record/* SCHEMA_VERSION */.f} is needed`, 'Run the integration again with this version');
}
function unknownId(id, ids, path) {
    const what = `there is no conflict ${(0,quote/* quote */.h)(id)} in this record`;
    if (ids.length === 0)
        return refuse(path, `${what}; it has none at all`, 'Name the report folder with --out');
    const meant = (0,nearest/* nearest */.pA)(id, ids);
    return refuse(path, what, meant === null ? `Conflicts: ${(0,few_of/* fewOf */.s)(ids, 8)}` : `Did you mean ${(0,quote/* quote */.h)(meant)}?`);
}
function refuse(where, what, fix) {
    return new errors/* ConfigurationError */.j1([{ where, what, fix }]);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function textsOf(value) {
    return listOf(value).filter(one => typeof one === 'string');
}

;// CONCATENATED MODULE: ./lib/commands/resolve/make-decision.js



function optionOf(conflict, number) {
    const at = /^[1-9]\d{0,3}$/.test(number) ? Number(number) - 1 : -1;
    const option = conflict.options[at];
    if (option === undefined) {
        const listed = conflict.options.map(({ title }, i) => `${i + 1}: ${title}`).join('; ');
        const what = `${conflict.id} has no option ${number}`;
        throw make_decision_refuse('--option', what, listed === '' ? 'There is none to decide for' : `Choose one of ${listed}`);
    }
    const obstacle = needsPerson(conflict, option);
    if (obstacle === null)
        return option;
    const others = conflict.options.flatMap((other, i) => (needsPerson(conflict, other) === null ? [i + 1] : []));
    const fix = others.length === 0
        ? 'Carry it out in the branch itself'
        : `Carry it out in the branch itself, or decide for ${others.join(' or ')}`;
    throw make_decision_refuse('--option', `option ${number} of ${conflict.id} needs work by a person: ${obstacle}`, fix);
}
function needsPerson(conflict, { action }) {
    const count = (name) => {
        const list = (0,field_of/* fieldOf */._)(action, name);
        return Array.isArray(list) ? list.length : 0;
    };
    const places = (0,field_of/* fieldOf */._)(conflict.raw, 'base');
    switch ((0,field_of/* fieldOf */._)(action, 'kind')) {
        case 'hold-out':
        case 'sequence':
            return null;
        case 'accept':
            return (0,field_of/* fieldOf */._)(conflict.raw, 'foundBy') === 'prediction'
                ? null
                : 'what git or the gates refuse cannot be accepted';
        case 'split':
            return count('take') > 0 ? null : 'which of its commits could go in alone is not known';
        case 'combine':
            if (count('texts') === 0)
                return 'there is no text for it yet';
            return Array.isArray(places) && places.length > 0 ? null : 'what the base says there is not on record';
        case undefined:
        default:
            return 'there is nothing in it that a run could do';
    }
}
function makeDecision(conflict, option, deciding) {
    const { id, raw, branches, paths, heads } = conflict;
    const judged = (0,field_of/* fieldOf */._)(raw, 'foundBy') === 'gates';
    const pinned = Object.fromEntries(branches.map(branch => [branch, heads.get(branch) ?? '']));
    return {
        id,
        fingerprint: textOf((0,field_of/* fieldOf */._)(raw, 'fingerprint')),
        conflict: {
            kind: textOf((0,field_of/* fieldOf */._)(raw, 'kind')),
            type: textOf((0,field_of/* fieldOf */._)(raw, 'type')),
            paths,
            branches
        },
        ...(judged ? { heads: pinned } : {}),
        option: option.title,
        action: option.action,
        ...deciding
    };
}
function make_decision_refuse(where, what, fix) {
    return new errors/* ConfigurationError */.j1([{ where, what, fix }]);
}

// EXTERNAL MODULE: ./lib/domain/shell-quote.js
var shell_quote = __webpack_require__(4003);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
;// CONCATENATED MODULE: ./lib/commands/resolve/render-resolve.js






function renderOptions(conflict) {
    const said = (name) => (0,terminal_text/* terminalLine */.tL)(textOf((0,field_of/* fieldOf */._)(conflict.raw, name)));
    const options = conflict.options.flatMap((option, i) => {
        const obstacle = needsPerson(conflict, option);
        const number = String(i + 1).padStart(3);
        return [
            `${number}  ${(0,terminal_text/* terminalLine */.tL)(option.title)}`,
            `     ${(0,terminal_text/* terminalLine */.tL)(option.effect)}`,
            ...(obstacle === null ? [] : [`     Needs work by a person: ${obstacle}.`])
        ];
    });
    const advice = said('recommendation');
    return render_resolve_text([
        `${conflict.id}  ${said('kind')} (${said('type')}), ${said('severity')}  ${said('path')}`,
        conflict.branches.map(terminal_text/* terminalLine */.tL).join(' × '),
        '',
        said('meaning'),
        said('explanation'),
        '',
        ...(options.length === 0 ? ['No way out is known.'] : options),
        ...(advice === '' ? [] : ['', `Recommended: ${advice}`]),
        '',
        `Decide with: integration-orchestrator resolve ${conflict.id} --option N --reason WHY`
    ]);
}
function renderDecided({ id, option, by, at }, base, root) {
    const place = base === '' ? 'the base' : (0,terminal_text/* terminalLine */.tL)(base);
    return render_resolve_text([
        `${id} is decided by ${(0,terminal_text/* terminalLine */.tL)(by)} on ${at.slice(0, 10)}: ${(0,terminal_text/* terminalLine */.tL)(option)}`,
        `Written to ${domain_decision/* DECISIONS_PATH */.q}; nothing is staged or committed.`,
        '',
        `Next: commit it to ${place}, for runs read it there alone, and run again.`,
        `  git -C ${(0,shell_quote/* shellQuote */.Z)((0,terminal_text/* terminalLine */.tL)(root))} add ${domain_decision/* DECISIONS_PATH */.q}`,
        `  git -C ${(0,shell_quote/* shellQuote */.Z)((0,terminal_text/* terminalLine */.tL)(root))} commit -m 'Decide ${id}'`
    ]);
}
function render_resolve_text(lines) {
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/resolve.js














const REPORT_DIR = 'integration-report';
async function resolve(command) {
    const folder = command.out === null ? (0,external_node_path_.join)((0,external_node_path_.resolve)(command.repo), REPORT_DIR) : (0,external_node_path_.resolve)(command.out);
    const conflict = findConflict(await readRecord(folder), command.id, (0,external_node_path_.join)(folder, 'integration.json'));
    if (command.option === null) {
        process.stdout.write(command.output.json ? (0,inert_json/* inertJson */.n)(optionsOf(conflict)) : renderOptions(conflict));
        return 0;
    }
    const option = optionOf(conflict, command.option);
    const tree = await findWorkingTree((0,external_node_path_.resolve)(command.repo), new AbortController().signal);
    const by = command.by ?? tree.userName ?? nobody();
    const decision = makeDecision(conflict, option, { by, at: now(), reason: command.reason });
    await record(decision, tree);
    if (command.output.json)
        process.stdout.write((0,inert_json/* inertJson */.n)({ decision, path: domain_decision/* DECISIONS_PATH */.q }));
    else
        process.stdout.write(renderDecided(decision, conflict.base, tree.root));
    return 0;
}
async function readRecord(folder) {
    const path = (0,external_node_path_.join)(folder, 'integration.json');
    if ((0,external_node_fs_.existsSync)(path))
        return await (0,disk_files/* diskFiles */.T)().read(path);
    const fix = 'Run the integration first, or name its report folder with --out';
    throw new errors/* ConfigurationError */.j1([{ where: path, what: 'there is no record of an integration here', fix }]);
}
function now() {
    return (0,system_clock/* systemClock */.m)()
        .now()
        .replace(/\.\d+Z$/, 'Z');
}
function nobody() {
    const what = 'who decides is not known: git has no user.name here';
    throw new errors/* ConfigurationError */.j1([{ where: '--by', what, fix: 'Give --by NAME, or set git config user.name' }]);
}
async function record(decision, { root }) {
    const link = await linkIn(root, domain_decision/* DECISIONS_PATH */.q);
    if (link !== null) {
        const what = 'this is a link, and what lies behind it may be outside of the repository';
        throw new errors/* ConfigurationError */.j1([{ where: link, what, fix: 'Replace it by a file or folder of its own' }]);
    }
    const files = (0,disk_files/* diskFiles */.T)();
    const path = (0,external_node_path_.join)(root, domain_decision/* DECISIONS_PATH */.q);
    const before = (0,external_node_fs_.existsSync)(path) ? await files.read(path) : null;
    if (before !== null)
        refuseProblems(before, problem => problem);
    const after = writeDecision(before, decision);
    refuseProblems(after, ({ what, fix }) => ({ where: `the record's ${decision.id}`, what, fix }));
    await files.write(path, after);
}
function refuseProblems(text, describe) {
    const problems = [];
    (0,parse_decisions/* parseDecisions */.n)({ path: domain_decision/* DECISIONS_PATH */.q, text }, problem => void problems.push(describe(problem)));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
}
function optionsOf(conflict) {
    const options = conflict.options.map((option, i) => {
        return { number: i + 1, ...option, needsPerson: needsPerson(conflict, option) };
    });
    return { id: conflict.id, branches: conflict.branches, paths: conflict.paths, options };
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseDecisions)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/config/yaml-fields.js
var yaml_fields = __webpack_require__(5389);
;// CONCATENATED MODULE: ./lib/config/parse-action.js


const KEYS = {
    combine: ['texts'],
    sequence: ['first', 'then'],
    'hold-out': ['branch'],
    split: ['branch', 'take', 'leave'],
    accept: []
};
const KINDS = Object.keys(KEYS);
const COMMIT = { matches: ids/* isOid */.dH, wanted: 'full id of a commit', fix: 'Write all of its digits' };
function parseAction(entry, { thing, reader }, branches) {
    const form = { thing: `the action of ${thing}`, where: entry.where };
    const any = (0,yaml_fields/* openFields */.Mh)(entry.value, reader, { ...form, keys: ['kind', ...new Set(Object.values(KEYS).flat())] });
    const kind = any === null ? null : (0,yaml_fields/* textField */.M8)(any, 'kind', (0,yaml_fields/* oneOfTexts */.cC)(KINDS));
    if (any === null || kind === null)
        return null;
    const stray = [...any.entries.values()].find(({ key }) => key !== 'kind' && !KEYS[kind].includes(key));
    if (stray !== undefined) {
        const what = `'${stray.key}' is nothing that ${kind} has`;
        reader.complain({ where: stray.keyWhere, what, fix: `Remove it; ${kind} has ${KEYS[kind].join(', ') || 'no more'}` });
        return null;
    }
    return readByKind(kind, any, branches === null ? yaml_fields/* ANY_TEXT */.hm : party(branches));
}
function readByKind(kind, fields, branch) {
    switch (kind) {
        case 'accept':
            return { kind };
        case 'combine': {
            const texts = (0,yaml_fields/* textsField */.NE)(fields, 'texts', { rule: yaml_fields/* ANY_TEXT */.hm, least: 1 });
            return texts === null ? null : { kind, texts };
        }
        case 'hold-out': {
            const name = (0,yaml_fields/* textField */.M8)(fields, 'branch', branch);
            return name === null ? null : { kind, branch: name };
        }
        case 'sequence': {
            const [first, then] = [(0,yaml_fields/* textField */.M8)(fields, 'first', branch), (0,yaml_fields/* textField */.M8)(fields, 'then', branch)];
            return first === null || then === null ? null : { kind, first, then };
        }
        case 'split': {
            const name = (0,yaml_fields/* textField */.M8)(fields, 'branch', branch);
            const take = (0,yaml_fields/* textsField */.NE)(fields, 'take', { rule: COMMIT, least: 1 });
            const leave = (0,yaml_fields/* textsField */.NE)(fields, 'leave', { rule: COMMIT, least: 0 });
            return name === null || take === null || leave === null ? null : { kind, branch: name, take, leave };
        }
    }
}
function party(branches) {
    return { ...(0,yaml_fields/* oneOfTexts */.cC)(branches), wanted: 'party of the conflict' };
}

// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/config/yaml-reader.js
var yaml_reader = __webpack_require__(8539);
;// CONCATENATED MODULE: ./lib/config/parse-decisions.js





const RESOLVE = 'Let `integration-orchestrator resolve` write decisions';
const ID = { matches: text => /^INT-\d{3,}$/.test(text), wanted: 'id of a conflict', fix: RESOLVE };
const FINGERPRINT = { matches: text => /^[0-9a-f]{16}$/.test(text), wanted: 'fingerprint', fix: RESOLVE };
const TIME = {
    matches: text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    wanted: 'time in UTC',
    fix: "Write it like '2026-03-01T10:15:00Z'"
};
const parse_decisions_KINDS = ['file', 'line', 'semantic'];
const parse_decisions_KEYS = ['id', 'fingerprint', 'conflict', 'heads', 'option', 'action', 'by', 'at', 'reason'];
function parseDecisions(file, complain) {
    const opened = (0,yaml_document/* openYaml */.I)(file, complain);
    if (opened === null)
        return [];
    const { document, reader } = opened;
    const where = (0,yaml_reader/* placeOfNode */.Hv)(reader, document.contents, file.path);
    const items = (0,yaml_fields/* listOfMaps */.fY)(document.contents, reader, { thing: 'the decisions file', where, key: 'decisions' });
    const seen = new Set();
    return items.flatMap(item => {
        const decision = readDecision(item.node, item.where, reader);
        if (decision === null)
            return [];
        if (seen.has(decision.id)) {
            complain({ where: item.where, what: `${decision.id} is decided twice`, fix: 'Keep one of the two decisions' });
            return [];
        }
        seen.add(decision.id);
        return [decision];
    });
}
function readDecision(node, where, reader) {
    const fields = (0,yaml_fields/* openFields */.Mh)(node, reader, { thing: 'a decision', where, keys: parse_decisions_KEYS });
    if (fields === null)
        return null;
    const id = (0,yaml_fields/* textField */.M8)(fields, 'id', ID);
    const named = id === null ? fields : { ...fields, thing: `decision ${id}` };
    const conflict = readConflict(named);
    const read = {
        fingerprint: (0,yaml_fields/* textField */.M8)(named, 'fingerprint', FINGERPRINT),
        option: (0,yaml_fields/* textField */.M8)(named, 'option', yaml_fields/* SOME_TEXT */.ZO),
        action: readAction(named, conflict?.branches ?? null),
        by: (0,yaml_fields/* textField */.M8)(named, 'by', yaml_fields/* SOME_TEXT */.ZO),
        at: (0,yaml_fields/* textField */.M8)(named, 'at', TIME)
    };
    const { fingerprint, option, action, by, at } = read;
    const reason = (0,yaml_fields/* optionalText */.mR)(named, 'reason', yaml_fields/* ANY_TEXT */.hm) ?? '';
    const heads = readHeads(named);
    if (id === null || conflict === null || fingerprint === null || heads === null)
        return null;
    if (option === null || action === null || by === null || at === null)
        return null;
    const pinned = heads === undefined ? {} : { heads };
    return { id, fingerprint, conflict, ...pinned, option, action, by, at, reason };
}
function readConflict(fields) {
    const { thing, reader } = fields;
    const entry = (0,yaml_fields/* requiredEntry */.W6)(fields, 'conflict');
    if (entry === null)
        return null;
    const form = { thing: `the conflict of ${thing}`, where: entry.where, keys: ['kind', 'type', 'paths', 'branches'] };
    const inner = (0,yaml_fields/* openFields */.Mh)(entry.value, reader, form);
    if (inner === null)
        return null;
    const kind = (0,yaml_fields/* textField */.M8)(inner, 'kind', (0,yaml_fields/* oneOfTexts */.cC)(parse_decisions_KINDS));
    const type = (0,yaml_fields/* textField */.M8)(inner, 'type', yaml_fields/* SOME_TEXT */.ZO);
    const paths = (0,yaml_fields/* textsField */.NE)(inner, 'paths', { rule: yaml_fields/* SOME_TEXT */.ZO, least: 0 });
    const branches = (0,yaml_fields/* textsField */.NE)(inner, 'branches', { rule: yaml_fields/* SOME_TEXT */.ZO, least: 2 });
    if (kind === null || type === null || paths === null || branches === null)
        return null;
    return { kind, type, paths, branches };
}
function readAction(fields, branches) {
    const entry = (0,yaml_fields/* requiredEntry */.W6)(fields, 'action');
    return entry === null ? null : parseAction(entry, fields, branches);
}
function readHeads(fields) {
    const entry = fields.entries.get('heads');
    if (entry === undefined)
        return undefined;
    const conflict = fields.entries.get('conflict');
    const known = conflict === undefined ? null : namesIn(conflict.value);
    const form = { thing: `the heads of ${fields.thing}`, where: entry.where, keys: known ?? [] };
    const inner = (0,yaml_fields/* openFields */.Mh)(entry.value, fields.reader, form);
    if (inner === null)
        return null;
    const rule = { matches: ids/* isOid */.dH, wanted: 'full id of a commit', fix: RESOLVE };
    const heads = [...inner.entries.keys()].map(name => [name, (0,yaml_fields/* textField */.M8)(inner, name, rule)]);
    return heads.every(([, oid]) => oid !== null) ? Object.fromEntries(heads) : null;
}
function namesIn(conflict) {
    const plain = conflict?.toJSON();
    const names = typeof plain === 'object' && plain !== null && 'branches' in plain ? plain.branches : [];
    return Array.isArray(names) ? names.map(String) : [];
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8539);


const LARGEST = 1 << 20;
const MOST_SYNTAX_PROBLEMS = 10;
function openYaml(file, complain) {
    if (new TextEncoder().encode(file.text).length > LARGEST) {
        complain({ where: file.path, what: 'the file is larger than 1 MiB', fix: 'A configuration needs a few lines only' });
        return null;
    }
    const reader = { path: file.path, lines: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(), complain };
    const document = parseYaml(file.text, reader);
    return document === null || isEmpty(document.contents) ? null : { document, reader };
}
function parseYaml(text, reader) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: reader.lines, prettyErrors: false, uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some(fault => fault.code === 'RESOURCE_EXHAUSTION')) {
        reader.complain({
            where: reader.path,
            what: 'is nested too deeply',
            fix: 'Mend the YAML: look for repeated brackets'
        });
        return null;
    }
    for (const fault of faults.slice(0, MOST_SYNTAX_PROBLEMS)) {
        const fix = YAML_FIXES[fault.code] ?? 'Mend the YAML: check indentation, quotes and brackets around this place';
        const what = `is no valid YAML: ${fault.message.split('\n', 1)[0] ?? ''}`;
        reader.complain({ where: (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reader, fault.pos[0]), what, fix });
    }
    return faults.length === 0 ? document : null;
}
const YAML_FIXES = {
    TAG_RESOLVE_FAILED: 'A ! starts a tag in YAML: put the text in quotes',
    BAD_ALIAS: 'A * starts an alias in YAML: put the text in quotes',
    BAD_SCALAR_START: 'Put the text in quotes',
    TAB_AS_INDENT: 'Indent with spaces',
    MULTIPLE_DOCS: 'Keep one document, without a second ---'
};
function isEmpty(contents) {
    return contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null && contents.source === '');
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Mh: () => (/* binding */ openFields),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   W6: () => (/* binding */ requiredEntry),
/* harmony export */   ZO: () => (/* binding */ SOME_TEXT),
/* harmony export */   cC: () => (/* binding */ oneOfTexts),
/* harmony export */   fY: () => (/* binding */ listOfMaps),
/* harmony export */   hm: () => (/* binding */ ANY_TEXT),
/* harmony export */   kP: () => (/* binding */ optionalCount),
/* harmony export */   mR: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8539);



const SOME_TEXT = {
    matches: text => text.trim() !== '',
    wanted: 'text',
    fix: 'Write something between the quotes'
};
const ANY_TEXT = { ...SOME_TEXT, matches: () => true };
function openFields(node, reader, { thing, where, keys }) {
    const entries = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(node, reader, { thing, where, keys });
    if (entries === undefined)
        return null;
    return { thing, where, reader, entries: new Map(entries.map(entry => [entry.key, entry])) };
}
function requiredEntry({ entries, reader, thing, where }, key) {
    const entry = entries.get(key);
    if (entry !== undefined)
        return entry;
    reader.complain({ where, what: `${thing} has no '${key}'`, fix: `Add '${key}'` });
    return null;
}
function textField(fields, key, rule) {
    const entry = requiredEntry(fields, key);
    return entry === null ? null : textOf(entry.value, entry.where, { fields, key, rule });
}
function optionalText(fields, key, rule) {
    return fields.entries.has(key) ? textField(fields, key, rule) : null;
}
function textsField(fields, key, { rule, least }) {
    const entry = requiredEntry(fields, key);
    const items = entry === null ? undefined : (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(entry, fields.reader, 'a list of text');
    if (entry === null || items === undefined)
        return null;
    const texts = items.map(({ node, where }) => textOf(node, where, { fields, key, rule }));
    if (texts.length < least) {
        const what = `'${key}' of ${fields.thing} has ${texts.length} of at least ${least} entries`;
        fields.reader.complain({ where: entry.where, what, fix: 'Add what is missing' });
        return null;
    }
    return texts.every(text => text !== null) ? texts : null;
}
function optionalCount(fields, key) {
    const entry = fields.entries.get(key);
    if (entry === undefined)
        return null;
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry.value) ? entry.value.value : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    const thing = `'${key}' of ${fields.thing}`;
    fields.reader.complain({ where: entry.where, what: `${thing} must be a whole number`, fix: 'Write a count such as 1' });
    return null;
}
function textOf(node, where, { fields, key, rule }) {
    const thing = `'${key}' of ${fields.thing}`;
    const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node, fields.reader, { thing, where })?.text;
    if (text === undefined)
        return null;
    if (rule.matches(text))
        return text;
    fields.reader.complain({ where, what: `${thing} is no ${rule.wanted}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}`, fix: rule.fix });
    return null;
}
function oneOfTexts(values) {
    return {
        matches: text => values.includes(text),
        wanted: `one of ${values.join(', ')}`,
        fix: `Write one of ${values.join(', ')}`
    };
}
function listOfMaps(node, reader, { thing, where, key }) {
    const top = openFields(node, reader, { thing, where, keys: [key] });
    const entry = top === null ? null : requiredEntry(top, key);
    if (entry === null)
        return [];
    return (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(entry, reader, `a list of ${key}`) ?? [];
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hv: () => (/* binding */ placeOfNode),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   rK: () => (/* binding */ complainOfType),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);



function placeOf(reader, offset) {
    if (offset === undefined)
        return reader.path;
    const { line, col } = reader.lines.linePos(offset);
    return `${reader.path}:${line}:${col}`;
}
function placeOfNode(reader, node, fallback) {
    return node?.range == null ? fallback : placeOf(reader, node.range[0]);
}
function readMap(node, reader, { thing, where, keys, fixes = new Map() }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        complainOfType(reader, { thing, where, node, wanted: `a map with the keys ${keys.join(', ')}` });
        return undefined;
    }
    const seen = new Set();
    return node.items.flatMap(pair => {
        const entry = readEntry(pair, reader, where);
        const { key, keyWhere } = entry;
        if (!keys.includes(key)) {
            const fix = fixes.get(key) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(key, keys);
            reader.complain({ where: keyWhere, what: `unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} in ${thing}`, fix });
            return [];
        }
        if (seen.has(key)) {
            reader.complain({ where: keyWhere, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} stands twice in ${thing}`, fix: 'Remove one of them' });
            return [];
        }
        seen.add(key);
        return [entry];
    });
}
function readList(entry, reader, wanted) {
    const { value, where } = entry;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) {
        complainOfType(reader, { thing: (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entry.key), where, node: value, wanted });
        return undefined;
    }
    return value.items.map(node => ({ node, where: placeOfNode(reader, node, where) }));
}
function readText(node, reader, { thing, where }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string')
        return { text: node.value, where };
    complainOfType(reader, { thing, where, node, wanted: 'text' });
    return undefined;
}
function complainOfType(reader, { thing, where, node, wanted }) {
    const found = typeOf(node);
    reader.complain({
        where,
        what: `${thing} must be ${wanted}, but is ${found}`,
        fix: TRAPS[found] ?? `Make it ${wanted}`
    });
}
const TRAPS = {
    nothing: 'Give it a value, or remove it; text that starts with # has to stand in quotes',
    'an alias': 'Write the value out; text that starts with * has to stand in quotes',
    'a number': 'Put it in quotes',
    'true or false': 'Put it in quotes'
};
function typeOf(node) {
    if (node === null)
        return 'nothing';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return 'an alias';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'a list';
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'boolean')
        return 'true or false';
    return typeof value === 'string' ? 'text' : 'a number';
}
function readEntry(pair, reader, fallback) {
    const keyNode = pair.key;
    const keyWhere = placeOfNode(reader, keyNode, fallback);
    const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? String(keyNode.value) : '?';
    return { key, keyWhere, value: pair.value, where: placeOfNode(reader, pair.value, keyWhere) };
}


/***/ }),

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ DECISIONS_PATH)
/* harmony export */ });
const DECISIONS_PATH = '.github/integration/decisions.yml';


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
function fieldOf(value, ...path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1.0';


/***/ }),

/***/ 4003:
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


/***/ })

};
