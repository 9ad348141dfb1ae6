export const id = 485;
export const ids = [485];
export const modules = {

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printResult: () => (/* binding */ printResult),
  run: () => (/* binding */ run),
  runInClone: () => (/* binding */ runInClone)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/cancel-signal.js
var cancel_signal = __webpack_require__(3041);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/adapters/files/write-whole.js
var write_whole = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/adapters/files/disk-merge-store.js




const LIMITS = { days: 30, files: 200, bytes: 1 << 25, allBytes: 1 << 27 };
const NAME = /^[0-9a-f]{64}\.[a-z]+$/;
const UNFINISHED = /^\.[0-9a-f]{64}\.[a-z]+\.[0-9a-f]+$/;
const DAY_MS = 86_400_000;
function diskMergeStore(folder, limits = {}) {
    const { bytes: most, ...others } = { ...LIMITS, ...limits };
    return {
        read: async (name) => (NAME.test(name) ? await tryRead((0,external_node_path_.join)(folder, name), most) : null),
        write: async (name, bytes) => {
            if (!NAME.test(name) || bytes.length > most)
                return;
            try {
                await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(folder, name), bytes);
                await prune(folder, { bytes: most, ...others });
            }
            catch {
            }
        }
    };
}
async function tryRead(path, most) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stat = await file.stat();
            if (!stat.isFile() || stat.size > most)
                return null;
            const bytes = await file.readFile();
            await file.utimes(new Date(), new Date()).catch(() => undefined);
            return bytes;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return null;
    }
}
async function prune(folder, { days, files, allBytes }) {
    const names = (await (0,promises_.readdir)(folder)).filter(name => NAME.test(name) || UNFINISHED.test(name));
    const found = await Promise.all(names.map(async (name) => {
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => null);
        return stat === null ? [] : [{ name, size: stat.size, age: Date.now() - stat.mtimeMs }];
    }));
    let [count, bytes] = [0, 0];
    for (const { name, size, age } of found.flat().sort((a, b) => a.age - b.age)) {
        const isUnfinished = UNFINISHED.test(name) && age > DAY_MS;
        count++;
        bytes += size;
        if (isUnfinished || age > days * DAY_MS || count > files || bytes > allBytes)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true, recursive: true });
    }
}

// EXTERNAL MODULE: ./lib/adapters/memo/disk-memo.js + 3 modules
var disk_memo = __webpack_require__(6112);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/adapters/terminal/abilities.js
var abilities = __webpack_require__(9031);
;// CONCATENATED MODULE: ./lib/adapters/terminal/folder-artifacts.js
const folderArtifacts = {
    upload(_name, folder) {
        return Promise.resolve({ kind: 'skipped', reason: `reports are in ${folder}` });
    }
};

// EXTERNAL MODULE: ./lib/adapters/terminal/terminal-runner.js + 2 modules
var terminal_runner = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/domain/exit-code.js
var exit_code = __webpack_require__(6450);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 2 modules
var disk_files = __webpack_require__(5573);
// EXTERNAL MODULE: ./lib/adapters/files/scratch-folder.js
var scratch_folder = __webpack_require__(407);
// EXTERNAL MODULE: ./lib/adapters/git/open-git.js + 53 modules
var open_git = __webpack_require__(5183);
// EXTERNAL MODULE: ./lib/domain/wave.js
var wave = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/adapters/memo/probe-results.js




function openProbeResults({ from, known }, warn) {
    return {
        of: async (probe) => {
            const own = [];
            for (const folder of from) {
                const names = await (0,promises_.readdir)(folder).catch(() => []);
                const found = names.filter(name => name === probe || name.endsWith(`-${probe}`)).sort(BY_NUMBER);
                own.push(...found.map(name => (0,external_node_path_.join)(folder, name, wave/* RESULT_FOLDER */.bZ)));
            }
            const memos = own.map(folder => (0,disk_memo/* openDiskMemo */.Q)({ folder, warn }));
            const [first] = memos;
            return first === undefined ? null : { ...first, get: async (key) => await firstOf(memos, key) };
        },
        known: probe => (0,disk_memo/* openDiskMemo */.Q)({ folder: (0,external_node_path_.join)(known, probe, wave/* RESULT_FOLDER */.bZ), warn })
    };
}
const BY_NUMBER = new Intl.Collator('en', { numeric: true }).compare;
async function firstOf(memos, key) {
    for (const memo of memos.toReversed()) {
        const found = await memo.get(key);
        if (found !== null)
            return found;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/adapters/process-shell.js + 8 modules
var process_shell = __webpack_require__(3089);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/adapters/syntax/node-text.js
function field(node, name) {
    return node.childForFieldName(name);
}
function fieldText(node, name) {
    return node.childForFieldName(name)?.text ?? '';
}
function parts(node) {
    return node === null ? [] : node.namedChildren.filter(child => !child.isExtra);
}
function hasChild(node, type) {
    return node.children.some(child => child.type === type);
}
function squash(text, length = Number.POSITIVE_INFINITY) {
    const near = text.length > length * 8 ? text.slice(0, length * 8) : text;
    return near.replace(/\s+/g, ' ').trim().slice(0, length);
}
const FIRST_ARGUMENTS = 4;
function firstTexts(positional, text) {
    return positional.slice(0, FIRST_ARGUMENTS).map(text);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-tables.js

function textOf(node) {
    if (node.type !== 'string_literal' && node.type !== 'raw_string_literal')
        return null;
    const inner = parts(node).filter(({ type }) => type !== 'raw_string_delimiter');
    return inner.every(({ type }) => /^(?:raw_)?string_content$/.test(type)) ? inner.map(({ text }) => text).join('') : null;
}
const VERB = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
function readList(node, notes) {
    const [first, second, ...others] = parts(node);
    const key = first === undefined ? null : textOf(first);
    if (notes.counts === true && key !== null) {
        const path = VERB.test(key) && second !== undefined ? textOf(second) : null;
        const rest = path === null && second !== undefined ? [second, ...others] : others;
        notes.entry(node, { key: path === null ? key : `${key} ${path}`, value: rest.map(({ text }) => text).join(', ') });
    }
    notes.collection(node);
}
function readPair(node, notes) {
    const designator = field(node, 'designator');
    const inner = designator?.firstNamedChild;
    if (notes.counts === true && inner !== null && inner !== undefined) {
        notes.entry(node, { key: inner.text, value: field(node, 'value') });
    }
}
function readCase(node, notes) {
    const value = field(node, 'value');
    const body = node.parent;
    const outer = body?.parent;
    if (value === null || outer?.type !== 'switch_statement')
        return;
    const of = `switch ${squash(fieldText(outer, 'condition'), 80)}`;
    notes.entry(value, { key: squash(value.text), value: squash(bodyOf(node, value), 80), of });
}
function bodyOf(node, value) {
    return node.text.slice(value.endIndex - node.startIndex).replace(/^\s*:/, '');
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-calls.js


function argumentsOf(node) {
    const passed = parts(node);
    const isOpen = passed.some(({ type }) => type === 'parameter_pack_expansion');
    return { count: passed.length, named: [], isOpen, texts: firstTexts(passed, textOf) };
}
function readCall(node, notes) {
    const callee = field(node, 'function');
    if (callee !== null)
        callOn(callee, argumentsOf(field(node, 'arguments')), notes);
}
function callOn(callee, passed, notes) {
    if (/^(?:type_)?identifier$/.test(callee.type))
        notes.call(callee, { receiver: null, arguments: passed });
    else if (callee.type === 'template_function' || callee.type === 'template_type') {
        const name = field(callee, 'name');
        if (name !== null)
            callOn(name, passed, notes);
    }
    else if (callee.type === 'field_expression') {
        const member = field(callee, 'field');
        const name = member?.type === 'template_method' ? field(member, 'name') : member;
        if (name?.type === 'field_identifier') {
            notes.call(name, { receiver: field(callee, 'argument'), arguments: passed, callee });
        }
    }
    else if (callee.type === 'qualified_identifier') {
        const { name, receiver } = qualified(callee, notes);
        notes.call(name, { receiver, arguments: passed, callee });
    }
}
function readQualified(node, notes) {
    const { name, receiver } = qualified(node, notes);
    if (/identifier$/.test(name.type))
        notes.refer(name, receiver);
}
function qualified(node, notes) {
    const scopes = [];
    let at = node;
    while (at.type === 'qualified_identifier') {
        const scope = field(at, 'scope');
        scopes.push(squash(fieldText(at, 'scope')));
        if (at.id === node.id && scope?.type === 'namespace_identifier')
            notes.refer(scope);
        const inner = field(at, 'name');
        if (inner === null)
            break;
        notes.claim(inner);
        at = inner;
    }
    const bare = /^template_(?:function|type|method)$/.test(at.type) ? (field(at, 'name') ?? at) : at;
    return { name: bare, receiver: scopes.join('::') };
}
function readMember(node, notes) {
    const name = field(node, 'field');
    if (name?.type === 'field_identifier')
        notes.refer(name, field(node, 'argument'));
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-declarators.js

const WRAPS = /^(?:(?:pointer|reference|array|init|attributed|bitfield|variadic)_declarator|pointer_type_declarator)$/;
function bareDeclarator(node) {
    let at = node;
    while (at !== null && WRAPS.test(at.type))
        at = field(at, 'declarator') ?? at.firstNamedChild;
    return at;
}
function functionDeclarator(node) {
    const bare = bareDeclarator(node);
    if (bare?.type !== 'function_declarator')
        return null;
    return field(bare, 'declarator')?.type === 'parenthesized_declarator' ? null : bare;
}
function nameIn(node) {
    const bare = bareDeclarator(node);
    if (bare?.type === 'function_declarator')
        return nameIn(field(bare, 'declarator'));
    if (bare?.type === 'parenthesized_declarator')
        return nameIn(bare.firstNamedChild);
    return bare;
}
function namedBy(node) {
    const owner = [];
    let isOfArguments = false;
    let at = node;
    while (at.type === 'qualified_identifier') {
        const scope = fieldText(at, 'scope');
        isOfArguments ||= scope.includes('<');
        if (scope !== '')
            owner.push(squash(scope).replace(/<.*$/, ''));
        const inner = field(at, 'name');
        if (inner === null)
            break;
        at = inner;
    }
    const isSpecial = at.type === 'template_function' || at.type === 'template_type';
    return { name: squash(at.text).replace(/\s/g, ''), owner, isSpecial, isOfArguments };
}
function parametersOf(declarator) {
    const list = field(declarator, 'parameters');
    const found = parts(list).filter(part => part.type.endsWith('parameter_declaration') && !isVoid(part));
    const isOpen = list !== null && (hasChild(list, '...') || hasChild(list, 'variadic_parameter') || found.some(isPack));
    const counted = found.filter(part => !isPack(part));
    const required = counted.filter(({ type }) => type !== 'optional_parameter_declaration').length;
    return {
        names: found.map(part => nameIn(field(part, 'declarator'))?.text ?? ''),
        types: found.map(typeOf),
        required,
        accepted: isOpen ? null : found.length
    };
}
function isPack({ type }) {
    return type === 'variadic_parameter_declaration';
}
function isVoid(part) {
    return part.text === 'void';
}
function typeOf(part) {
    const { text, startIndex } = part;
    const name = nameIn(field(part, 'declarator'));
    const end = field(part, 'default_value')?.startIndex;
    const whole = end === undefined ? text : text.slice(0, end - startIndex).replace(/=\s*$/, '');
    if (name === null || !/identifier$/.test(name.type))
        return squash(whole);
    return squash(whole.slice(0, name.startIndex - startIndex) + whole.slice(name.endIndex - startIndex));
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-places.js

const PLACES = new WeakMap();
function placeOf({ tree }) {
    const known = PLACES.get(tree);
    if (known !== undefined)
        return known;
    const place = { isHeader: guardOf(tree.rootNode) !== null, conditionalUntil: 0, unnamedUntil: 0 };
    PLACES.set(tree, place);
    return place;
}
const FIRST = 8;
function guardOf(root) {
    const first = root.namedChildren.filter(child => child.type !== 'comment').slice(0, FIRST);
    const pragma = first.find(({ type, text }) => type === 'preproc_call' && /^#\s*pragma\s+once/.test(text));
    return pragma ?? first.find(isGuard) ?? null;
}
function isGuard(node) {
    if (node.type !== 'preproc_ifdef')
        return false;
    const [, name, define] = node.children.map(child => child);
    return define?.type === 'preproc_def' && field(define, 'name')?.text === name?.text;
}
function isInHeader(node) {
    return placeOf(node).isHeader;
}
function enterConditional(node) {
    const place = placeOf(node);
    if (!isGuard(node))
        place.conditionalUntil = Math.max(place.conditionalUntil, node.endIndex);
}
function isConditional(node) {
    return node.startIndex < placeOf(node).conditionalUntil;
}
function enterUnnamed(node) {
    const place = placeOf(node);
    place.unnamedUntil = Math.max(place.unnamedUntil, node.endIndex);
}
function isUnnamed(node) {
    return node.startIndex < placeOf(node).unnamedUntil;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-definitions.js




function isStatic(node) {
    return node.namedChildren.some(({ type, text }) => type === 'storage_class_specifier' && text === 'static');
}
function isVisible(node, notes, isLinked) {
    if (isUnnamed(node))
        return false;
    return notes.around === 'class' || (isLinked && !isStatic(node)) || isInHeader(node);
}
function readFunction(node, notes) {
    const declarator = functionDeclarator(field(node, 'declarator'));
    if (declarator === null)
        notes.scope(node, 'function');
    else
        defineFunction(node, declarator, notes);
}
function defineFunction(node, declarator, notes) {
    const named = field(declarator, 'declarator');
    if (named === null)
        return;
    const { name, owner, isSpecial, isOfArguments } = namedBy(named);
    const isDeclaration = node.type !== 'function_definition';
    const template = notes.wrapperOf(node);
    const isGeneral = template !== null && parts(field(template, 'parameters')).length > 0;
    const isConstructor = name === (owner.at(-1) ?? notes.aroundName);
    if (!isConstructor && isMacro(name, field(node, 'type') !== null)) {
        if (!isDeclaration)
            notes.block(node, squash(declarator.text));
        notes.scope(node, 'function');
        notes.skip(declarator);
        return;
    }
    notes.claim(declarator);
    notes.claim(named);
    notes.define(node, {
        kind: notes.around === 'class' || owner.length > 0 ? 'method' : 'function',
        name,
        owner,
        parameters: parametersOf(declarator),
        isVisible: isVisible(node, notes, true),
        isDeclaration,
        isModified: isSpecial || (isOfArguments && !isGeneral) || isConditional(node)
    });
    claimParts(named, notes);
    bindTypes(template, notes);
}
function isMacro(name, hasType) {
    return /^[A-Z][A-Z0-9_]*$/.test(name) && (!hasType || name.includes('_'));
}
function claimParts(named, notes) {
    for (let at = named; at !== null; at = field(at, 'name')) {
        const scope = field(at, 'scope');
        if (scope !== null && /identifier$/.test(scope.type))
            notes.refer(scope);
        notes.claim(at);
    }
    if (named.type === 'destructor_name' && named.firstNamedChild !== null)
        notes.claim(named.firstNamedChild);
}
function bindTypes(template, notes) {
    for (const part of parts(template === null ? null : field(template, 'parameters'))) {
        const name = part.type === 'parameter_declaration' ? nameIn(field(part, 'declarator')) : typeName(part);
        if (name !== null)
            notes.bind(name);
    }
}
function typeName(part) {
    return field(part, 'name') ?? parts(part).find(({ type }) => type === 'type_identifier') ?? null;
}
function readDeclaration(node, notes) {
    const declarators = node.childrenForFieldName('declarator');
    if (notes.isLocal) {
        for (const declarator of declarators)
            bindLocal(node, declarator, notes);
        return;
    }
    const [only] = declarators;
    const prototype = declarators.length === 1 ? functionDeclarator(only ?? null) : null;
    if (prototype !== null)
        defineFunction(node, prototype, notes);
    else
        for (const declarator of declarators)
            defineVariable(node, declarator, notes);
}
function bindLocal(node, declarator, notes) {
    const name = nameIn(declarator);
    if (name?.type === 'structured_binding_declarator')
        for (const part of parts(name))
            notes.bind(part);
    if (name?.type === 'identifier')
        notes.bind(name);
    const value = field(declarator, 'value');
    const type = field(node, 'type');
    if (type === null || (value?.type !== 'argument_list' && value?.type !== 'initializer_list'))
        return;
    const isPlain = value.type === 'argument_list';
    const isConstructed = isPlain || !declarator.text.includes('=');
    if (isConstructed && field(declarator, 'declarator')?.type === 'identifier') {
        callOn(type, { ...argumentsOf(value), ...(isPlain ? {} : { isOpen: true }) }, notes);
    }
}
function defineVariable(node, declarator, notes) {
    const name = nameIn(declarator);
    if (name === null || !/identifier$/.test(name.type))
        return;
    const { name: text, owner, isSpecial } = namedBy(name);
    const isConstant = parts(node).some(({ type, text: word }) => type === 'type_qualifier' && /^const/.test(word));
    const isExtern = node.namedChildren.some(({ type, text: word }) => type === 'storage_class_specifier' && word === 'extern');
    notes.claim(name);
    notes.wrap(declarator, node);
    notes.define(declarator, {
        kind: notes.around === 'class' ? 'field' : 'variable',
        name: text,
        owner,
        value: field(declarator, 'value'),
        isVisible: isVisible(node, notes, !isConstant || isExtern),
        isDeclaration: isExtern,
        isModified: isSpecial || isConditional(node)
    });
}
function readField(node, notes) {
    const declarators = node.childrenForFieldName('declarator');
    const [only] = declarators;
    const prototype = declarators.length === 1 ? functionDeclarator(only ?? null) : null;
    if (prototype !== null) {
        defineFunction(node, prototype, notes);
        return;
    }
    for (const declarator of declarators) {
        const name = nameIn(declarator);
        if (name?.type !== 'field_identifier')
            continue;
        notes.wrap(name, node);
        notes.define(name, { kind: 'field', name, isModified: isConditional(node) });
    }
    const value = field(node, 'default_value');
    if (value !== null && fieldText(node, 'declarator') !== '')
        notes.collection(value);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-types.js




function flagsOf(node) {
    return { isVisible: isInHeader(node) && !isUnnamed(node), isModified: isConditional(node) };
}
function readStruct(node, notes) {
    const name = field(node, 'name');
    const body = field(node, 'body');
    if (body === null) {
        if (name?.type === 'type_identifier' && node.nextSibling?.type === ';')
            notes.claim(name);
        return;
    }
    if (name === null)
        return;
    const { name: text, owner, isSpecial } = namedBy(name);
    const flags = flagsOf(node);
    const template = notes.wrapperOf(node);
    notes.claim(name);
    const parameters = constructorOf(body, text);
    notes.define(node, {
        kind: 'class',
        name: text,
        owner,
        parameters,
        ...flags,
        isModified: flags.isModified || isSpecial
    });
    bindTypes(template, notes);
}
function constructorOf(body, name) {
    const found = parts(body).flatMap(part => {
        const declarator = /^(?:function_definition|declaration)$/.test(part.type)
            ? functionDeclarator(field(part, 'declarator'))
            : null;
        return declarator !== null && fieldText(declarator, 'declarator') === name ? [declarator] : [];
    });
    return found.length === 1 && found[0] !== undefined ? parametersOf(found[0]) : null;
}
function readEnum(node, notes) {
    const name = field(node, 'name');
    const body = field(node, 'body');
    if (body === null)
        return;
    const flags = flagsOf(node);
    const isScoped = hasChild(node, 'class') || hasChild(node, 'struct');
    for (const member of isScoped ? [] : parts(body)) {
        const own = member.type === 'enumerator' ? field(member, 'name') : null;
        if (own === null)
            continue;
        notes.wrap(own, member);
        notes.define(own, { kind: 'variable', name: own, ...flags });
    }
    if (name?.type === 'type_identifier')
        notes.define(node, { kind: 'enum', name, ...flags, hasEntries: true });
}
function readEnumerator(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    notes.entry(node, { key: name.text, value: fieldText(node, 'value'), isMember: true });
    const outer = node.parent?.parent;
    if (outer !== null && outer !== undefined && (hasChild(outer, 'class') || hasChild(outer, 'struct'))) {
        notes.define(node, { kind: 'field', name });
    }
}
function readTypedef(node, notes) {
    const [first, ...others] = node.childrenForFieldName('declarator').map(nameIn);
    const type = field(node, 'type');
    const isBody = type !== null && /^(?:struct|union|enum)_specifier$/.test(type.type) && field(type, 'name') === null;
    for (const name of others)
        defineName(node, name ?? null, notes);
    if (first?.type !== 'type_identifier' || !isBody) {
        defineName(node, first ?? null, notes);
        return;
    }
    const isEnum = type.type === 'enum_specifier';
    const told = { name: squash(first.text), ...flagsOf(node), hasEntries: isEnum };
    notes.claim(first);
    if (isEnum)
        for (const member of parts(field(type, 'body')))
            defineMember(member, notes);
    notes.define(node, { kind: isEnum ? 'enum' : 'class', ...told });
}
function defineMember(member, notes) {
    const name = member.type === 'enumerator' ? field(member, 'name') : null;
    if (name === null)
        return;
    notes.wrap(name, member);
    notes.define(name, { kind: 'variable', name, ...flagsOf(member) });
}
function defineName(node, name, notes) {
    if (name?.type !== 'type_identifier' || notes.isLocal)
        return;
    notes.wrap(name, node);
    notes.define(name, { kind: 'type', name, ...flagsOf(node) });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-nodes.js







const C_NODES = {
    preproc_include: readInclude,
    preproc_def: (node, notes) => {
        const name = field(node, 'name');
        const flags = { isVisible: isInHeader(node), isModified: isConditional(node) };
        if (name !== null && field(node, 'value') !== null)
            notes.define(node, { kind: 'variable', name, ...flags });
        notes.skip(node);
    },
    preproc_function_def: readMacro,
    preproc_ifdef: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            notes.claim(name);
        enterConditional(node);
    },
    preproc_if: readCondition,
    preproc_elif: readCondition,
    function_definition: readFunction,
    declaration: readDeclaration,
    field_declaration: readField,
    struct_specifier: readStruct,
    union_specifier: readStruct,
    enum_specifier: readEnum,
    enumerator: readEnumerator,
    type_definition: readTypedef,
    function_declarator: (node, notes) => {
        notes.scope(node, 'function');
    },
    parameter_declaration: bindDeclarator,
    compound_statement: readBlock,
    for_statement: readBlock,
    call_expression: readCall,
    field_expression: readMember,
    initializer_list: readList,
    initializer_pair: readPair,
    case_statement: readCase,
    identifier: refer,
    type_identifier: refer
};
function refer(node, notes) {
    notes.refer(node);
}
function readBlock(node, notes) {
    notes.scope(node, 'block');
}
function bindDeclarator(node, notes) {
    const name = nameIn(field(node, 'declarator'));
    if (name?.type === 'identifier')
        notes.bind(name);
}
function readCondition(node, notes) {
    const condition = field(node, 'condition');
    enterConditional(node);
    if (condition !== null)
        notes.skip(condition.text === '0' ? node : condition);
}
function readMacro(node, notes) {
    const name = field(node, 'name');
    const list = field(node, 'parameters');
    const names = parts(list).map(({ text }) => text);
    const isOpen = list?.text.includes('...') === true;
    const accepted = isOpen ? null : names.length;
    const flags = { isVisible: isInHeader(node), isModified: isConditional(node) };
    if (name !== null) {
        const parameters = { names, types: names.map(() => ''), required: names.length, accepted };
        notes.define(node, { kind: 'function', name, parameters, ...flags });
    }
    notes.skip(node);
}
function readInclude(node, notes) {
    const text = squash(fieldText(node, 'path'));
    const source = text.startsWith('"') ? text.slice(1, -1) : text;
    notes.bring(node, [{ source, names: [], whole: null, isWildcard: true }]);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c.js

const c = {
    name: 'c',
    grammar: 'tree-sitter-c',
    extensions: ['.c', '.h'],
    nodes: C_NODES
};

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-sharp-calls.js

function c_sharp_calls_textOf(node) {
    if (node.type === 'verbatim_string_literal' && !node.text.slice(2, -1).includes('"'))
        return node.text.slice(2, -1);
    if (node.type !== 'string_literal')
        return null;
    const inner = parts(node);
    return inner.every(({ type }) => type === 'string_literal_content') ? inner.map(({ text }) => text).join('') : null;
}
function c_sharp_calls_argumentsOf(list) {
    const passed = parts(list).filter(({ type }) => /argument$/.test(type));
    const nameOf = (part) => fieldText(part, 'name');
    const positional = passed.filter(part => nameOf(part) === '');
    const texts = firstTexts(positional, part => (part.lastNamedChild === null ? null : c_sharp_calls_textOf(part.lastNamedChild)));
    return { count: passed.length, named: passed.map(nameOf).filter(name => name !== ''), isOpen: false, texts };
}
function readInvocation(node, notes) {
    const callee = field(node, 'function');
    if (callee !== null)
        c_sharp_calls_callOn(callee, c_sharp_calls_argumentsOf(field(node, 'arguments')), notes);
}
function c_sharp_calls_callOn(callee, passed, notes) {
    if (callee.type === 'identifier' && callee.text === 'nameof')
        notes.claim(callee);
    else if (callee.type === 'identifier')
        notes.call(callee, { receiver: null, arguments: passed });
    else if (callee.type === 'generic_name') {
        if (callee.firstNamedChild !== null)
            c_sharp_calls_callOn(callee.firstNamedChild, passed, notes);
    }
    else if (callee.type === 'conditional_access_expression') {
        const member = callee.lastNamedChild;
        const name = member === null ? null : bareName(field(member, 'name'));
        if (member?.type !== 'member_binding_expression' || name === null)
            return;
        notes.claim(member);
        notes.call(name, { receiver: field(callee, 'condition'), arguments: passed });
    }
    else if (callee.type === 'member_access_expression' || callee.type === 'qualified_name') {
        const name = bareName(field(callee, 'name'));
        if (name !== null)
            notes.call(name, { receiver: receiverOf(callee), arguments: passed, callee });
    }
}
function bareName(name) {
    return name?.type === 'generic_name' ? name.firstNamedChild : name;
}
function receiverOf(access) {
    return field(access, 'expression') ?? field(access, 'qualifier') ?? access.firstChild?.text ?? null;
}
function readCreation(node, notes) {
    const type = field(node, 'type');
    if (type !== null)
        c_sharp_calls_callOn(type, c_sharp_calls_argumentsOf(field(node, 'arguments')), notes);
}
function readAttribute(node, notes) {
    const name = field(node, 'name');
    const list = parts(node).find(({ type }) => type === 'attribute_argument_list');
    if (name === null)
        return;
    if (list !== undefined)
        c_sharp_calls_callOn(name, c_sharp_calls_argumentsOf(list), notes);
    else if (name.type === 'identifier')
        notes.refer(name);
}
function readMemberAccess(node, notes) {
    const name = bareName(field(node, 'name'));
    if (name === null)
        return;
    const receiver = node.type === 'member_binding_expression' ? '' : receiverOf(node);
    notes.refer(name, receiver);
}
function readQualifiedName(node, notes) {
    const name = bareName(field(node, 'name'));
    if (name !== null)
        notes.refer(name, field(node, 'qualifier'));
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-sharp-definitions.js


const HARMLESS = /^(?:Obsolete|Serializable|SuppressMessage|MethodImpl|DebuggerDisplay|EditorBrowsable|Pure|CanBeNull|NotNull)$/;
function modifiersOf(node) {
    return node.namedChildren.filter(({ type }) => type === 'modifier').map(({ text }) => text);
}
function c_sharp_definitions_flagsOf(node, notes) {
    const modifiers = modifiersOf(node);
    const attributes = node.namedChildren.filter(({ type }) => type === 'attribute_list').flatMap(parts);
    const isMember = notes.around === 'class';
    const isOpen = modifiers.some(word => /^(?:public|protected|internal)$/.test(word));
    return {
        isVisible: isOpen || (!isMember && !modifiers.includes('private')) || isInPart(node),
        isModified: modifiers.includes('partial') ||
            attributes.some(attribute => !HARMLESS.test(fieldText(attribute, 'name'))) ||
            isConditional(node)
    };
}
function isInPart(node) {
    const outer = node.parent?.parent;
    return outer !== null && outer !== undefined && modifiersOf(outer).includes('partial');
}
function readType(kind) {
    return (node, notes) => {
        const name = field(node, 'name');
        if (name === null)
            return;
        const own = node.namedChildren.find(({ type }) => type === 'parameter_list');
        const isCalled = kind === 'class' && own !== undefined;
        const parameters = isCalled ? c_sharp_definitions_parametersOf(own) : kind === 'class' ? c_sharp_definitions_constructorOf(field(node, 'body')) : null;
        notes.define(node, { kind, name, parameters, ...c_sharp_definitions_flagsOf(node, notes), hasEntries: kind === 'enum' });
    };
}
function c_sharp_definitions_constructorOf(body) {
    const found = parts(body).filter(part => part.type === 'constructor_declaration' && !modifiersOf(part).includes('static'));
    return found.length === 1 && found[0] !== undefined ? c_sharp_definitions_parametersOf(field(found[0], 'parameters')) : null;
}
function readMethod(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const flags = c_sharp_definitions_flagsOf(node, notes);
    const isExplicit = node.namedChildren.some(({ type }) => type === 'explicit_interface_specifier');
    notes.define(node, {
        kind: 'method',
        name,
        parameters: c_sharp_definitions_parametersOf(field(node, 'parameters')),
        isDeclaration: field(node, 'body') === null,
        isVisible: flags.isVisible,
        isModified: flags.isModified || isExplicit
    });
}
function c_sharp_definitions_parametersOf(list) {
    const found = parts(list).filter(({ type }) => type === 'parameter');
    const isExtension = found[0] !== undefined && modifiersOf(found[0]).includes('this');
    const open = list === null ? null : field(list, 'name');
    const openType = list === null ? '' : `params ${squash(fieldText(list, 'type'))}`;
    const required = found.filter(part => !hasChild(part, '=')).length;
    return {
        names: [...found.map(part => fieldText(part, 'name')), ...(open === null ? [] : [open.text])],
        types: [...found.map(c_sharp_definitions_typeOf), ...(open === null ? [] : [openType])],
        required: isExtension ? required - 1 : required,
        accepted: open === null ? found.length : null
    };
}
function c_sharp_definitions_typeOf(parameter) {
    const passing = modifiersOf(parameter).filter(word => /^(?:ref|out|in|this)$/.test(word));
    return squash([...passing, fieldText(parameter, 'type')].join(' '));
}
function readProperty(node, notes) {
    const name = field(node, 'name');
    const isExplicit = node.namedChildren.some(({ type }) => type === 'explicit_interface_specifier');
    const flags = c_sharp_definitions_flagsOf(node, notes);
    if (name !== null)
        notes.define(node, { kind: 'field', name, ...flags, isModified: flags.isModified || isExplicit });
}
function wrapVariables(node, notes) {
    const list = parts(node).find(({ type }) => type === 'variable_declaration');
    for (const part of parts(list ?? null))
        if (part.type === 'variable_declarator')
            notes.wrap(part, node);
}
function readVariable(node, notes) {
    const name = field(node, 'name');
    const outer = notes.wrapperOf(node);
    if (name === null)
        return;
    if (outer === null)
        notes.bind(name);
    else
        notes.define(node, { kind: 'field', name, ...c_sharp_definitions_flagsOf(outer, notes), value: tableIn(node) });
}
function tableIn(declarator) {
    const value = declarator.lastNamedChild;
    if (value?.type === 'initializer_expression')
        return value;
    if (value === null || !/creation_expression$/.test(value.type))
        return null;
    return parts(value).find(({ type }) => type === 'initializer_expression') ?? null;
}
function readEnumMember(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    notes.entry(node, { key: name.text, value: fieldText(node, 'value'), isMember: true });
    notes.define(node, { kind: 'field', name });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-sharp-tables.js


function readInitializer(node, notes) {
    const [first, ...others] = parts(node);
    const isRow = notes.counts === true && others.length > 0 && first !== undefined && isKey(first);
    if (isRow)
        notes.entry(node, { key: keyOf(first), value: others.map(({ text }) => text).join(', ') });
    const type = node.parent === null ? '' : fieldText(node.parent, 'type');
    notes.collection(node);
    for (const part of parts(node)) {
        const left = part.type === 'assignment_expression' ? field(part, 'left') : null;
        if (left?.type === 'identifier')
            notes.refer(left, type);
    }
}
function isKey({ type }) {
    return /^(?:string_literal|verbatim_string_literal|integer_literal|character_literal|member_access_expression)$/.test(type);
}
function keyOf(node) {
    return c_sharp_calls_textOf(node) ?? squash(node.text);
}
function readAssignment(node, notes) {
    const left = field(node, 'left');
    const key = left?.type === 'element_binding_expression' ? left.firstNamedChild?.lastNamedChild : null;
    if (notes.counts !== true || key === null || key === undefined)
        return;
    notes.entry(node, { key: keyOf(key), value: fieldText(node, 'right') });
}
function readSection(node, notes) {
    const outer = node.parent?.parent;
    if (outer?.type !== 'switch_statement' || hasChild(node, 'when_clause'))
        return;
    const of = `switch (${squash(fieldText(outer, 'value'), 80)})`;
    for (const pattern of parts(node)) {
        const value = pattern.type === 'constant_pattern' ? pattern.firstNamedChild : null;
        if (value !== null)
            notes.entry(value, { key: keyOf(value), value: c_sharp_tables_bodyOf(node, value), of });
    }
}
function readArm(node, notes) {
    const outer = node.parent;
    const pattern = node.firstNamedChild;
    if (outer?.type !== 'switch_expression' || pattern?.type !== 'constant_pattern')
        return;
    if (hasChild(node, 'when_clause') || pattern.firstNamedChild === null)
        return;
    const of = `switch (${squash(outer.firstNamedChild?.text ?? '', 80)})`;
    notes.entry(pattern, { key: keyOf(pattern.firstNamedChild), value: node.lastNamedChild?.text ?? '', of });
}
function c_sharp_tables_bodyOf(section, value) {
    return squash(section.text.slice(value.endIndex - section.startIndex).replace(/^\s*:/, ''), 80);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/c-sharp.js





const cSharp = {
    name: 'c-sharp',
    grammar: 'tree-sitter-c_sharp',
    extensions: ['.cs'],
    nodes: {
        compilation_unit: (node, notes) => {
            const own = node.namedChildren.find(({ type }) => type === 'file_scoped_namespace_declaration');
            if (own !== undefined)
                defineNamespace(node, fieldText(own, 'name'), notes);
        },
        file_scoped_namespace_declaration: skip,
        namespace_declaration: (node, notes) => {
            const name = field(node, 'name');
            defineNamespace(node, name?.text ?? '', notes);
            if (name !== null)
                notes.skip(name);
        },
        using_directive: readUsing,
        extern_alias_directive: skip,
        preproc_if: c_sharp_readCondition,
        preproc_elif: c_sharp_readCondition,
        class_declaration: readType('class'),
        struct_declaration: readType('class'),
        record_declaration: readType('class'),
        interface_declaration: readType('interface'),
        enum_declaration: readType('enum'),
        delegate_declaration: readType('type'),
        enum_member_declaration: readEnumMember,
        method_declaration: readMethod,
        constructor_declaration: readMethod,
        destructor_declaration: (node, notes) => {
            claimName(node, notes);
            notes.scope(node, 'function');
        },
        operator_declaration: readFunctionScope,
        conversion_operator_declaration: readFunctionScope,
        indexer_declaration: readFunctionScope,
        accessor_declaration: readFunctionScope,
        property_declaration: readProperty,
        event_declaration: readProperty,
        field_declaration: wrapVariables,
        event_field_declaration: wrapVariables,
        variable_declarator: readVariable,
        local_function_statement: (node, notes) => {
            bindName(node, notes);
            notes.scope(node, 'function');
        },
        lambda_expression: (node, notes) => {
            notes.scope(node, 'function');
            const only = field(node, 'parameters');
            if (only?.type === 'implicit_parameter')
                notes.bind(only);
        },
        anonymous_method_expression: readFunctionScope,
        parameter: bindName,
        parameter_list: (node, notes) => {
            bindName(node, notes);
        },
        type_parameter: bindName,
        foreach_statement: (node, notes) => {
            notes.scope(node, 'block');
            const name = field(node, 'left');
            if (name?.type === 'identifier')
                notes.bind(name);
        },
        tuple_pattern: bindNames,
        parenthesized_variable_designation: bindNames,
        declaration_expression: bindWide,
        declaration_pattern: bindWide,
        recursive_pattern: bindWide,
        var_pattern: bindWide,
        catch_declaration: bindName,
        from_clause: bindName,
        let_clause: (node, notes) => {
            if (node.firstNamedChild?.type === 'identifier')
                notes.bind(node.firstNamedChild, 'function');
        },
        tuple_element: claimName,
        block: c_sharp_readBlock,
        for_statement: c_sharp_readBlock,
        using_statement: c_sharp_readBlock,
        catch_clause: c_sharp_readBlock,
        switch_section: (node, notes) => {
            readSection(node, notes);
            notes.scope(node, 'block');
        },
        switch_expression_arm: (node, notes) => {
            readArm(node, notes);
            notes.scope(node, 'block');
        },
        initializer_expression: readInitializer,
        assignment_expression: readAssignment,
        invocation_expression: readInvocation,
        object_creation_expression: readCreation,
        attribute: readAttribute,
        argument: claimName,
        member_access_expression: readMemberAccess,
        member_binding_expression: readMemberAccess,
        qualified_name: readQualifiedName,
        alias_qualified_name: (node, notes) => {
            const alias = field(node, 'alias');
            if (alias !== null)
                notes.claim(alias);
        },
        identifier: (node, notes) => {
            if (!WORDS.has(node.text))
                notes.refer(node);
        }
    }
};
const WORDS = new Set(['value', 'var', 'nameof', 'dynamic', 'notnull', 'unmanaged', 'field', '_']);
function skip(node, notes) {
    notes.skip(node);
}
function c_sharp_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function readFunctionScope(node, notes) {
    notes.scope(node, 'function');
}
function c_sharp_readCondition(node, notes) {
    const condition = field(node, 'condition');
    enterConditional(node);
    if (condition !== null)
        notes.skip(condition);
}
function claimName(node, notes) {
    const name = field(node, 'name');
    if (name !== null)
        notes.claim(name);
}
function bindName(node, notes) {
    const name = field(node, 'name');
    if (name?.type === 'identifier')
        notes.bind(name);
}
function bindNames(node, notes) {
    for (const part of parts(node))
        if (part.type === 'identifier')
            notes.bind(part, 'function');
}
function bindWide(node, notes) {
    const name = field(node, 'name');
    if (name?.type === 'identifier')
        notes.bind(name, 'function');
}
function defineNamespace(node, name, notes) {
    const path = name.split(/\s*\.\s*/);
    const last = path.pop() ?? '';
    const kind = 'module';
    notes.define(node, { kind, name: last, owner: path, isDeclaration: true });
}
function readUsing(node, notes) {
    const alias = field(node, 'name');
    const source = (parts(node).find(part => part.id !== alias?.id)?.text ?? '').replace(/\s/g, '');
    if (alias === null) {
        notes.bring(node, [{ source, names: [], whole: null, isWildcard: true }]);
        return;
    }
    const cut = source.lastIndexOf('.');
    const names = [{ name: source.slice(cut + 1), local: alias.text }];
    notes.bring(node, [{ source: source.slice(0, Math.max(0, cut)), names, whole: null, isWildcard: false }]);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/cpp.js






const cpp = {
    name: 'cpp',
    grammar: 'tree-sitter-cpp',
    extensions: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.ipp', '.inl', '.tpp'],
    nodes: {
        ...C_NODES,
        class_specifier: readStruct,
        namespace_definition: readNamespace,
        template_declaration: (node, notes) => {
            const inner = node.lastNamedChild;
            if (inner !== null)
                notes.wrap(inner, node);
        },
        type_parameter_declaration: claimType,
        optional_type_parameter_declaration: claimType,
        variadic_type_parameter_declaration: claimType,
        alias_declaration: (node, notes) => {
            const name = field(node, 'name');
            const template = notes.wrapperOf(node);
            const flags = { isVisible: notes.around === 'class' || isInHeader(node), isModified: isConditional(node) };
            if (name !== null)
                notes.define(node, { kind: 'type', name, ...flags });
            bindTypes(template, notes);
        },
        using_declaration: cpp_readUsing,
        friend_declaration: (node, notes) => {
            notes.skip(node);
        },
        attribute_declaration: (node, notes) => {
            notes.skip(node);
        },
        optional_parameter_declaration: bindDeclarator,
        variadic_parameter_declaration: bindDeclarator,
        lambda_expression: (node, notes) => {
            notes.scope(node, 'function');
        },
        lambda_capture_initializer: (node, notes) => {
            const name = field(node, 'left');
            if (name?.type === 'identifier')
                notes.bind(name);
        },
        for_range_loop: (node, notes) => {
            notes.scope(node, 'block');
            bindDeclarator(node, notes);
            const bound = field(node, 'declarator')?.descendantsOfType('structured_binding_declarator') ?? [];
            for (const name of bound.flatMap(parts))
                notes.bind(name);
        },
        if_statement: readBlock,
        while_statement: readBlock,
        catch_clause: readBlock,
        condition_clause: (node, notes) => {
            bindDeclarator(field(node, 'value') ?? node, notes);
        },
        qualified_identifier: readQualified,
        new_expression: (node, notes) => {
            const type = field(node, 'type');
            if (type !== null)
                callOn(type, argumentsOf(field(node, 'arguments')), notes);
        },
        compound_literal_expression: (node, notes) => {
            const type = field(node, 'type');
            if (type !== null)
                callOn(type, { ...argumentsOf(field(node, 'value')), isOpen: true }, notes);
        }
    }
};
function claimType(node, notes) {
    const name = typeName(node);
    if (name !== null)
        notes.claim(name);
}
function readNamespace(node, notes) {
    const name = field(node, 'name');
    if (name === null) {
        enterUnnamed(node);
        return;
    }
    const path = squash(name.text).split(/\s*::\s*(?:inline\s+)?/);
    const last = path.pop() ?? '';
    for (const part of name.descendantsOfType('namespace_identifier'))
        notes.claim(part);
    notes.define(node, { kind: 'module', name: last, owner: path, isDeclaration: true });
}
function cpp_readUsing(node, notes) {
    const path = squash(node.lastNamedChild?.text ?? '');
    if (hasChild(node, 'namespace')) {
        notes.bring(node, [{ source: path, names: [], whole: null, isWildcard: true }]);
        return;
    }
    const cut = path.lastIndexOf('::');
    const name = path.slice(cut < 0 ? 0 : cut + 2);
    notes.bring(node, [
        { source: path.slice(0, Math.max(0, cut)), names: [{ name, local: name }], whole: null, isWildcard: false }
    ]);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/go.js

const go = {
    name: 'go',
    grammar: 'tree-sitter-go',
    extensions: ['.go'],
    nodes: {
        package_clause: (node, notes) => {
            notes.skip(node);
        },
        import_spec: readImport,
        function_declaration: (node, notes) => {
            const name = field(node, 'name');
            if (name !== null)
                notes.define(node, { kind: 'function', name, parameters: go_parametersOf(node) });
        },
        method_declaration: (node, notes) => {
            const name = field(node, 'name');
            const owner = go_receiverOf(node);
            if (name === null)
                return;
            notes.define(node, { kind: 'method', name, owner, parameters: go_parametersOf(node) });
            bindReceiverTypes(node, notes);
        },
        type_spec: go_readType,
        type_alias: go_readType,
        method_elem: (node, notes) => {
            const name = field(node, 'name');
            const parameters = go_parametersOf(node);
            if (name === null || notes.counts === false)
                notes.scope(node, 'function');
            else
                notes.define(node, { kind: 'method', name, parameters, isDeclaration: true });
        },
        struct_type: readMembers,
        interface_type: readMembers,
        field_declaration: (node, notes) => {
            if (notes.counts === false)
                return;
            for (const name of node.childrenForFieldName('name')) {
                notes.wrap(name, node);
                notes.define(name, { kind: 'field', name });
            }
        },
        const_declaration: readConstants,
        const_spec: readVariables,
        var_spec: readVariables,
        short_var_declaration: bindLeft,
        range_clause: bindLeft,
        receive_statement: bindLeft,
        type_switch_statement: (node, notes) => {
            notes.scope(node, 'block');
            for (const name of parts(field(node, 'alias')))
                bind(name, notes);
        },
        func_literal: go_readFunctionScope,
        function_type: go_readFunctionScope,
        parameter_declaration: go_bindNames,
        variadic_parameter_declaration: go_bindNames,
        type_parameter_declaration: go_bindNames,
        block: go_readBlock,
        if_statement: go_readBlock,
        for_statement: go_readBlock,
        expression_switch_statement: go_readBlock,
        expression_case: go_readBlock,
        type_case: go_readBlock,
        communication_case: go_readBlock,
        default_case: go_readBlock,
        call_expression: go_readCall,
        selector_expression: (node, notes) => {
            const name = field(node, 'field');
            if (name !== null)
                notes.refer(name, field(node, 'operand'));
        },
        qualified_type: (node, notes) => {
            const name = field(node, 'name');
            const from = field(node, 'package');
            if (name !== null)
                notes.refer(name, from);
            if (from !== null)
                notes.refer(from);
        },
        identifier: go_refer,
        type_identifier: go_refer,
        composite_literal: readLiteral,
        keyed_element: readKeyed
    }
};
function go_refer(node, notes) {
    if (node.text !== '_')
        notes.refer(node);
}
function go_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function go_readFunctionScope(node, notes) {
    notes.scope(node, 'function');
}
function readMembers(node, notes) {
    notes.collection(node);
}
function go_readType(node, notes) {
    const name = field(node, 'name');
    const value = field(node, 'type');
    if (name === null)
        return;
    const kinds = { struct_type: 'class', interface_type: 'interface' };
    notes.define(node, { kind: kinds[value?.type ?? ''] ?? 'type', name, value });
}
function bindReceiverTypes(node, notes) {
    for (const list of field(node, 'receiver')?.descendantsOfType('type_arguments') ?? []) {
        for (const part of parts(list))
            if (part.firstNamedChild !== null)
                notes.bind(part.firstNamedChild);
    }
}
function go_receiverOf(node) {
    const type = /([\w]+)\s*(?:\[.*\])?\s*\)$/s.exec(fieldText(node, 'receiver'))?.[1];
    return type === undefined ? [] : [type];
}
function readConstants(node, notes) {
    let type = '';
    for (const spec of parts(node)) {
        if (spec.type !== 'const_spec')
            continue;
        if (field(spec, 'type') !== null || field(spec, 'value') !== null)
            type = fieldText(spec, 'type');
        const key = fieldText(spec, 'name');
        if (type !== '' && key !== '_')
            notes.entry(spec, { key, value: fieldText(spec, 'value'), isMember: true, of: type });
    }
}
function readVariables(node, notes) {
    const names = node.childrenForFieldName('name').filter(({ type }) => type === 'identifier');
    if (notes.isLocal) {
        for (const name of names)
            bind(name, notes);
        return;
    }
    const [first, ...others] = names;
    const value = field(node, 'value');
    const literal = value?.firstNamedChild ?? null;
    if (first !== undefined && others.length === 0 && first.text !== '_') {
        const parameters = literal?.type === 'func_literal' ? go_parametersOf(literal) : null;
        const kind = parameters === null ? 'variable' : 'function';
        notes.define(node, { kind, name: first, value: literal, parameters });
        return;
    }
    for (const name of names) {
        notes.wrap(name, node);
        if (name.text === '_')
            notes.claim(name);
        else
            notes.define(name, { kind: 'variable', name });
    }
}
function bind(name, notes) {
    if (name.type === 'identifier')
        notes.bind(name);
}
function bindLeft(node, notes) {
    for (const name of parts(field(node, 'left')))
        bind(name, notes);
}
function go_bindNames(node, notes) {
    for (const name of node.childrenForFieldName('name'))
        bind(name, notes);
}
function go_parametersOf(node) {
    const names = [];
    const types = [];
    let isOpen = false;
    for (const part of parts(field(node, 'parameters'))) {
        isOpen ||= part.type === 'variadic_parameter_declaration';
        const own = part.childrenForFieldName('name').filter(({ type }) => type === 'identifier');
        const type = `${part.type === 'variadic_parameter_declaration' ? '...' : ''}${squash(fieldText(part, 'type'))}`;
        for (const name of own.length === 0 ? [''] : own.map(({ text }) => text)) {
            names.push(name);
            types.push(type);
        }
    }
    const count = names.length;
    return { names, types, required: isOpen ? count - 1 : count, accepted: isOpen ? null : count };
}
function go_readCall(node, notes) {
    const callee = field(node, 'function');
    const passed = go_argumentsOf(field(node, 'arguments'));
    if (callee?.type === 'identifier')
        notes.call(callee, { receiver: null, arguments: passed });
    if (callee?.type !== 'selector_expression')
        return;
    const name = field(callee, 'field');
    if (name !== null)
        notes.call(name, { receiver: field(callee, 'operand'), arguments: passed, callee });
}
function go_argumentsOf(node) {
    const passed = parts(node);
    const isSpread = passed.some(({ type }) => type === 'variadic_argument') || /\.\.\.\s*,?\s*\)$/.test(node?.text ?? '');
    const isForwarded = passed.length === 1 && passed[0]?.type === 'call_expression';
    return { count: passed.length, named: [], isOpen: isSpread || isForwarded, texts: firstTexts(passed, go_textOf) };
}
function go_textOf(node) {
    if (node.type !== 'interpreted_string_literal' && node.type !== 'raw_string_literal')
        return null;
    const isPlain = node.namedChildren.every(({ type }) => type.endsWith('_content'));
    return isPlain ? node.text.slice(1, -1) : null;
}
function readLiteral(node, notes) {
    if (field(node, 'type')?.type !== 'map_type')
        return;
    notes.collection(node);
    for (const element of parts(field(node, 'body')))
        notes.wrap(element, node);
}
function readKeyed(node, notes) {
    const [key, value] = parts(node);
    const inner = key?.firstNamedChild ?? null;
    if (inner === null || value === undefined)
        return;
    if (notes.wrapperOf(node) !== null)
        notes.entry(node, { key: go_textOf(inner) ?? inner.text, value: value.firstNamedChild });
    else if (inner.type === 'identifier')
        notes.claim(inner);
}
function readImport(node, notes) {
    const path = field(node, 'path');
    if (path === null)
        return;
    const source = path.text.slice(1, -1);
    const local = field(node, 'name');
    const isWildcard = local?.type === 'dot';
    const name = local?.text ?? packageName(source);
    notes.bring(node, [{ source, names: [], whole: isWildcard || name === '_' ? null : name, isWildcard }]);
}
function packageName(source) {
    const path = source.replace(/[/.]v\d+$/, '');
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/java-calls.js

function java_calls_readInvocation(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    notes.call(name, { receiver: field(node, 'object'), arguments: java_calls_argumentsOf(field(node, 'arguments')) });
}
function java_calls_readCreation(node, notes) {
    const type = field(node, 'type');
    const bare = type?.type === 'generic_type' ? type.firstNamedChild : type;
    const passed = java_calls_argumentsOf(field(node, 'arguments'));
    if (bare?.type === 'type_identifier')
        notes.call(bare, { receiver: null, arguments: passed });
    if (bare?.type !== 'scoped_type_identifier' || bare.lastNamedChild === null)
        return;
    notes.call(bare.lastNamedChild, { receiver: bare.firstNamedChild, arguments: passed, callee: bare });
}
function readAnnotation(node, notes) {
    const name = field(node, 'name');
    const list = field(node, 'arguments');
    if (name?.type !== 'identifier')
        return;
    if (list === null) {
        notes.refer(name);
        return;
    }
    const passed = parts(list);
    const named = passed.filter(({ type }) => type === 'element_value_pair');
    const values = passed.map(part => (isPath(part) ? (field(part, 'value') ?? part) : part));
    const texts = firstTexts(values.filter(({ type }) => type !== 'element_value_pair'), java_calls_textOf);
    const names = named.map(part => fieldText(part, 'key'));
    notes.call(name, { receiver: null, arguments: { count: passed.length, named: names, isOpen: false, texts } });
}
function isPath(part) {
    return part.type === 'element_value_pair' && /^(?:value|path)$/.test(fieldText(part, 'key'));
}
function java_calls_argumentsOf(node) {
    const passed = parts(node);
    return { count: passed.length, named: [], isOpen: false, texts: firstTexts(passed, java_calls_textOf) };
}
function java_calls_textOf(node) {
    if (node.type !== 'string_literal')
        return null;
    return node.namedChildren.every(({ type }) => type === 'string_fragment') ? node.text.slice(1, -1) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/java.js


const java = {
    name: 'java',
    grammar: 'tree-sitter-java',
    extensions: ['.java'],
    comments: ['line_comment', 'block_comment'],
    nodes: {
        package_declaration: (node, notes) => {
            notes.skip(node);
        },
        import_declaration: java_readImport,
        class_declaration: readClass('class'),
        record_declaration: readClass('class'),
        enum_declaration: readClass('enum'),
        interface_declaration: readClass('interface'),
        annotation_type_declaration: readClass('interface'),
        class_body: (node, notes) => {
            notes.collection(node);
        },
        enum_constant: (node, notes) => {
            const name = field(node, 'name');
            if (name === null)
                return;
            notes.entry(node, { key: name.text, value: fieldText(node, 'arguments'), isMember: true });
            notes.define(node, { kind: 'field', name, value: field(node, 'body') });
        },
        method_declaration: java_readMethod,
        annotation_type_element_declaration: java_readMethod,
        constructor_declaration: java_readMethod,
        compact_constructor_declaration: java_readMethod,
        field_declaration: wrapDeclarators,
        constant_declaration: wrapDeclarators,
        variable_declarator: java_readVariable,
        formal_parameter: java_bindName,
        catch_formal_parameter: java_bindName,
        resource: java_bindName,
        type_pattern: (node, notes) => {
            bindPattern(node.lastNamedChild, notes);
        },
        record_pattern_component: (node, notes) => {
            bindPattern(node.lastNamedChild, notes);
        },
        instanceof_expression: (node, notes) => {
            bindPattern(field(node, 'name'), notes);
        },
        enhanced_for_statement: (node, notes) => {
            notes.scope(node, 'block');
            java_bindName(node, notes);
        },
        lambda_expression: readLambda,
        type_parameter: (node, notes) => {
            const name = parts(node).find(({ type }) => type === 'type_identifier');
            if (name !== undefined)
                notes.bind(name);
        },
        block: java_readBlock,
        constructor_body: java_readBlock,
        for_statement: java_readBlock,
        try_with_resources_statement: java_readBlock,
        catch_clause: java_readBlock,
        switch_block: java_readBlock,
        labeled_statement: claimLabel,
        break_statement: claimLabel,
        continue_statement: claimLabel,
        method_invocation: java_calls_readInvocation,
        object_creation_expression: java_calls_readCreation,
        annotation: readAnnotation,
        marker_annotation: readAnnotation,
        element_value_pair: (node, notes) => {
            const key = field(node, 'key');
            if (key !== null)
                notes.claim(key);
        },
        field_access: (node, notes) => {
            const name = field(node, 'field');
            if (name !== null)
                notes.refer(name, field(node, 'object'));
        },
        method_reference: (node, notes) => {
            const name = node.lastNamedChild;
            if (name?.type === 'identifier' && name.id !== node.firstNamedChild?.id)
                notes.refer(name, node.firstNamedChild);
        },
        scoped_type_identifier: (node, notes) => {
            const name = node.lastNamedChild;
            if (name !== null)
                notes.refer(name, node.firstNamedChild);
        },
        identifier: java_refer,
        type_identifier: (node, notes) => {
            if (node.text !== 'var')
                notes.refer(node);
        }
    }
};
function java_refer(node, notes) {
    notes.refer(node);
}
function java_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function java_bindName(node, notes) {
    const name = field(node, 'name');
    if (name !== null)
        notes.bind(name);
}
function bindPattern(name, notes) {
    if (name?.type === 'identifier')
        notes.bind(name, 'function');
}
function claimLabel(node, notes) {
    if (node.firstNamedChild?.type === 'identifier')
        notes.claim(node.firstNamedChild);
}
function java_modifiersOf(node) {
    return node.namedChildren.find(({ type }) => type === 'modifiers') ?? null;
}
const java_HARMLESS = /^@(?:Override|Deprecated|SuppressWarnings|SafeVarargs|FunctionalInterface)\b/;
function java_flagsOf(node) {
    const modifiers = java_modifiersOf(node);
    const annotations = parts(modifiers).filter(({ text }) => text.startsWith('@') && !java_HARMLESS.test(text));
    return {
        isVisible: modifiers?.children.some(({ type }) => type === 'private') !== true,
        isModified: annotations.length > 0
    };
}
function readClass(kind) {
    return (node, notes) => {
        const name = field(node, 'name');
        const body = field(node, 'body');
        if (name === null)
            return;
        const isRecord = node.type === 'record_declaration';
        const parameters = isRecord ? java_parametersOf(node) : java_constructorOf(body);
        notes.define(node, { kind, name, parameters, ...java_flagsOf(node), hasEntries: kind === 'enum', value: body });
    };
}
function java_constructorOf(body) {
    const found = parts(body).filter(({ type }) => type === 'constructor_declaration');
    return found.length === 1 && found[0] !== undefined ? java_parametersOf(found[0]) : null;
}
function java_readMethod(node, notes) {
    const name = field(node, 'name');
    if (name === null || notes.counts === false) {
        notes.scope(node, 'function');
        if (name !== null)
            notes.claim(name);
        return;
    }
    const isDeclaration = field(node, 'body') === null;
    notes.define(node, { kind: 'method', name, parameters: java_parametersOf(node), isDeclaration, ...java_flagsOf(node) });
}
function java_parametersOf(node) {
    const found = parts(field(node, 'parameters')).filter(({ type }) => type !== 'receiver_parameter');
    const isOpen = found.some(({ type }) => type === 'spread_parameter');
    return {
        names: found.map(part => fieldText(part.type === 'spread_parameter' ? (part.lastNamedChild ?? part) : part, 'name')),
        types: found.map(part => java_typeOf(part)),
        required: isOpen ? found.length - 1 : found.length,
        accepted: isOpen ? null : found.length
    };
}
function java_typeOf(parameter) {
    if (parameter.type !== 'spread_parameter')
        return squash(fieldText(parameter, 'type'));
    const type = parts(parameter).find(part => part.type !== 'modifiers');
    return `${squash(type?.text ?? '')}...`;
}
function wrapDeclarators(node, notes) {
    for (const declarator of node.childrenForFieldName('declarator'))
        notes.wrap(declarator, node);
}
function java_readVariable(node, notes) {
    const name = field(node, 'name');
    const wrapper = notes.wrapperOf(node);
    if (name === null)
        return;
    if (wrapper === null || notes.isLocal)
        notes.bind(name);
    else if (notes.counts !== false)
        notes.define(node, { kind: 'field', name, ...java_flagsOf(wrapper) });
    else
        notes.claim(name);
}
function readLambda(node, notes) {
    notes.scope(node, 'function');
    const parameters = field(node, 'parameters');
    if (parameters?.type === 'identifier')
        notes.bind(parameters);
    if (parameters?.type === 'inferred_parameters')
        for (const name of parts(parameters))
            notes.bind(name);
}
function java_readImport(node, notes) {
    const path = parts(node).find(({ type }) => type === 'scoped_identifier' || type === 'identifier')?.text ?? '';
    const isWildcard = parts(node).some(({ type }) => type === 'asterisk');
    const isStatic = node.children.some(({ type }) => type === 'static');
    const last = path.slice(path.lastIndexOf('.') + 1);
    const source = isStatic && !isWildcard ? path.slice(0, -last.length - 1) : path;
    notes.bring(node, [{ source, names: isWildcard ? [] : [{ name: last, local: last }], whole: null, isWildcard }]);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/top-call.js
const LONGEST = 80;
const PLAIN = /^[\w$]+(?:(?:\.|::)[\w$]+)*$/;
function nameTopCall(node, callee, notes) {
    if (notes.isLocal || notes.around !== null || node.startPosition.row === node.endPosition.row)
        return;
    const parts = callee.filter(part => part !== null);
    if (parts.some(({ startIndex, endIndex }) => endIndex - startIndex > LONGEST))
        return;
    const name = parts.map(({ text }) => text).join('.');
    if (PLAIN.test(name))
        notes.block(node, `${name}(…)`);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-blocks.js


const GROUPS = /^(?:[fx]?(?:describe|context|it|test|specify)|suite|bench)$/;
const HOOKS = /^(?:before|after)(?:Each|All)?$|^(?:setup|teardown)$/;
const CALLBACKS = new Set(['arrow_function', 'function_expression', 'generator_function']);
const QUOTED = new Set(['string', 'template_string']);
function readBlocks(node, notes) {
    if (node.startPosition.row === node.endPosition.row)
        return;
    const word = wordOf(field(node, 'function'));
    const passed = word === null ? [] : parts(field(node, 'arguments'));
    const hasCallback = passed.some(({ type }) => CALLBACKS.has(type));
    const title = titleOf(passed[0]);
    if (word !== null && hasCallback && HOOKS.test(word))
        notes.block(node, word);
    else if (word !== null && hasCallback && title !== null)
        notes.block(node, `${word}(${title})`);
    else if (word === null)
        nameTopCall(node, [field(node, 'function')], notes);
}
function wordOf(callee) {
    let at = callee;
    if (at?.type === 'call_expression')
        at = field(at, 'function');
    const names = at?.type === 'member_expression' ? [field(at, 'object'), field(at, 'property')] : [at];
    return names.map(name => name?.text ?? '').find(name => GROUPS.test(name) || HOOKS.test(name)) ?? null;
}
function titleOf(node) {
    if (node === undefined || !QUOTED.has(node.type))
        return null;
    const isFixed = node.namedChildren.every(({ type }) => type === 'string_fragment' || type === 'escape_sequence');
    return isFixed ? `"${node.text.slice(1, -1)}"` : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-parameters.js

const PATTERNS = new Set(['object_pattern', 'array_pattern', 'rest_pattern']);
function namesIn(pattern) {
    if (pattern === null)
        return [];
    const { type } = pattern;
    if (type === 'identifier' || type === 'shorthand_property_identifier_pattern')
        return [pattern];
    if (type === 'pair_pattern')
        return namesIn(field(pattern, 'value'));
    if (type === 'assignment_pattern' || type === 'object_assignment_pattern')
        return namesIn(field(pattern, 'left'));
    return PATTERNS.has(type) ? pattern.namedChildren.flatMap(namesIn) : [];
}
function readParameters(node, notes) {
    for (const parameter of parts(node))
        for (const name of namesIn(patternOf(parameter)))
            notes.bind(name);
}
function javascript_parameters_parametersOf(node) {
    const single = field(node, 'parameter');
    if (single !== null)
        return { names: [single.text], types: [''], required: 1, accepted: 1 };
    const list = field(node, 'parameters');
    if (list === null)
        return null;
    const found = parts(list).filter(part => part.type !== 'decorator' && field(part, 'pattern')?.type !== 'this');
    const isOpen = found.some(part => patternOf(part).type === 'rest_pattern') || readsArguments(node);
    return {
        names: found.map(part => nameOf(part)),
        types: found.map(part => squash(fieldText(part, 'type').replace(/^:\s*/, ''))),
        required: found.findLastIndex(isRequired) + 1,
        accepted: isOpen ? null : found.length
    };
}
function readsArguments(node) {
    return node.type !== 'arrow_function' && /\barguments\s*[[.)\n]/.test(fieldText(node, 'body'));
}
function patternOf(parameter) {
    return field(parameter, 'pattern') ?? parameter;
}
function nameOf(parameter) {
    const pattern = patternOf(parameter);
    if (pattern.type === 'assignment_pattern')
        return squash(fieldText(pattern, 'left'));
    return squash(pattern.text.replace(/^\.\.\./, ''));
}
function isRequired(parameter) {
    if (parameter.type === 'optional_parameter' || field(parameter, 'value') !== null)
        return false;
    if (/(?:^|\|)\s*void\s*(?:\||$)/.test(fieldText(parameter, 'type').replace(/^:/, '')))
        return false;
    const { type } = patternOf(parameter);
    return type !== 'assignment_pattern' && type !== 'rest_pattern';
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-modules.js


function javascript_modules_readImport(node, notes) {
    const requires = node.namedChildren.find(({ type }) => type === 'import_require_clause');
    const source = unquoted(field(node, 'source') ?? (requires === undefined ? null : field(requires, 'source')));
    if (source === null)
        return;
    if (requires !== undefined) {
        notes.bring(node, [{ source, names: [], whole: requires.firstNamedChild?.text ?? null, isWildcard: false }]);
        return;
    }
    const clause = node.namedChildren.find(({ type }) => type === 'import_clause');
    notes.bring(node, [{ source, ...clauseOf(clause ?? null), isWildcard: false }]);
}
function clauseOf(clause) {
    const names = [];
    let whole = null;
    for (const part of parts(clause)) {
        if (part.type === 'identifier')
            names.push({ name: 'default', local: part.text });
        else if (part.type === 'namespace_import')
            whole = part.firstNamedChild?.text ?? null;
        else if (part.type === 'named_imports')
            names.push(...specifiers(part));
    }
    return { names, whole };
}
function specifiers(list) {
    return parts(list).map(part => {
        const name = unquotedText(fieldText(part, 'name'));
        return { name, local: field(part, 'alias')?.text ?? name };
    });
}
function readExport(node, notes) {
    const declaration = field(node, 'declaration');
    const source = unquoted(field(node, 'source'));
    const clause = node.namedChildren.find(({ type }) => type === 'export_clause');
    if (source !== null) {
        const star = node.namedChildren.find(({ type }) => type === 'namespace_export');
        const names = clause === undefined ? [] : specifiers(clause);
        const isWildcard = clause === undefined && star === undefined;
        notes.bring(node, [{ source, names, whole: star?.firstNamedChild?.text ?? null, isWildcard }]);
        return;
    }
    if (clause !== undefined) {
        for (const part of parts(clause))
            exposeSpecifier(part, notes);
        notes.skip(node);
    }
    const value = field(node, 'value') ?? (declaration === null ? node.firstNamedChild : null);
    if (value?.type === 'identifier')
        notes.expose(value.text);
    if (declaration === null && clause === undefined)
        notes.block(node, 'export default');
    if (value?.type === 'object') {
        notes.claim(value);
        notes.collection(value, 'default');
    }
    if (declaration === null)
        return;
    notes.wrap(declaration, node);
    if (!/^(?:lexical|variable)_declaration$/.test(declaration.type))
        return;
    for (const declarator of parts(declaration))
        notes.wrap(declarator, node);
}
function exposeSpecifier(part, notes) {
    const name = unquotedText(fieldText(part, 'name'));
    const alias = unquotedText(fieldText(part, 'alias'));
    if (alias === '' || alias === name || alias === 'default')
        notes.expose(name);
    else
        notes.define(part, { kind: 'variable', name: alias, isVisible: true, isLeaf: true });
}
function requireImport(pattern, value) {
    const source = requireSource(value.type === 'await_expression' ? (value.firstNamedChild ?? value) : value);
    if (source === null)
        return null;
    if (pattern.type === 'identifier')
        return { source, names: [], whole: pattern.text, isWildcard: false };
    if (pattern.type !== 'object_pattern')
        return null;
    return { source, names: parts(pattern).flatMap(required), whole: null, isWildcard: false };
}
function required(part) {
    if (part.type === 'shorthand_property_identifier_pattern')
        return [{ name: part.text, local: part.text }];
    if (part.type === 'object_assignment_pattern') {
        const name = fieldText(part, 'left');
        return [{ name, local: name }];
    }
    const [local] = part.type === 'pair_pattern' ? namesIn(field(part, 'value')) : [];
    return local === undefined ? [] : [{ name: fieldText(part, 'key'), local: local.text }];
}
function requireSource(node) {
    if (node.type !== 'call_expression')
        return null;
    const callee = field(node, 'function');
    const isImport = callee?.type === 'import' || (callee?.type === 'identifier' && callee.text === 'require');
    const passed = isImport ? parts(field(node, 'arguments')) : [];
    return passed.length === 1 ? unquoted(passed[0] ?? null) : null;
}
function unquoted(node) {
    return node?.type === 'string' ? node.text.slice(1, -1) : null;
}
function unquotedText(text) {
    return text.replace(/^(['"])(.*)\1$/s, '$2');
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-calls.js



function javascript_calls_readCall(node, notes) {
    const source = requireSource(node);
    if (source !== null) {
        notes.bring(node, [{ source, names: [], whole: null, isWildcard: false }]);
        return;
    }
    readBlocks(node, notes);
    readCallee(field(node, 'function'), javascript_calls_argumentsOf(field(node, 'arguments')), notes);
}
function readNew(node, notes) {
    readCallee(field(node, 'constructor'), javascript_calls_argumentsOf(field(node, 'arguments')), notes);
}
function readCallee(callee, passed, notes) {
    if (callee?.type === 'identifier')
        notes.call(callee, { receiver: null, arguments: passed });
    if (callee?.type !== 'member_expression')
        return;
    const name = field(callee, 'property');
    if (name !== null)
        notes.call(name, { receiver: field(callee, 'object'), arguments: passed, callee });
}
function javascript_calls_argumentsOf(node) {
    if (node?.type !== 'arguments')
        return { count: node === null ? 0 : 1, named: [], isOpen: node !== null, texts: [] };
    const passed = parts(node);
    return {
        count: passed.length,
        named: [],
        isOpen: passed.some(part => part.type === 'spread_element'),
        texts: firstTexts(passed, javascript_calls_textOf)
    };
}
function javascript_calls_textOf(node) {
    if (node.type !== 'string' && node.type !== 'template_string')
        return null;
    return node.namedChildren.every(part => part.type === 'string_fragment') ? node.text.slice(1, -1) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-values.js

const CALLABLE = new Set(['arrow_function', 'function_expression', 'generator_function']);
const CLASSES = new Set(['class']);
function isCallable({ type }) {
    return CALLABLE.has(type);
}
function javascript_values_keyOf(name) {
    if (name.type === 'computed_property_name')
        return null;
    return name.type === 'string' ? name.text.slice(1, -1) : name.text;
}
function kindOf(value) {
    if (isCallable(value))
        return 'function';
    return CLASSES.has(value.type) ? 'class' : 'variable';
}
function literalOf(value) {
    let at = value;
    for (let depth = 0; at !== null && depth < 4; depth++) {
        if (['as_expression', 'satisfies_expression', 'parenthesized_expression'].includes(at.type))
            at = at.firstNamedChild;
        else if (at.type === 'call_expression' && field(at, 'function')?.text === 'Object.freeze') {
            at = field(at, 'arguments')?.firstNamedChild ?? at;
        }
        else
            return at;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-classes.js



function isExported(node, notes) {
    const wrapper = notes.wrapperOf(node);
    return wrapper !== null && wrapper.type !== 'decorator';
}
function readDecorator(node, notes) {
    const next = node.nextNamedSibling;
    if (next !== null && notes.wrapperOf(next) === null)
        notes.wrap(next, node);
}
function javascript_classes_readClass(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    defineClass(node, node, { name, isVisible: isExported(node, notes) }, notes);
}
function defineClass(node, body, told, notes) {
    notes.define(node, {
        kind: 'class',
        ...told,
        parameters: javascript_classes_constructorOf(body),
        value: field(body, 'body'),
        isModified: [body, notes.wrapperOf(node)].some(at => at?.firstNamedChild?.type === 'decorator')
    });
}
function javascript_classes_constructorOf(node) {
    const body = field(node, 'body');
    const constructor = body?.namedChildren.find(child => child.type === 'method_definition' && field(child, 'name')?.text === 'constructor');
    return constructor === undefined ? null : javascript_parameters_parametersOf(constructor);
}
function readClassExpression(node, notes) {
    notes.scope(node, 'block');
    const name = field(node, 'name');
    if (name !== null)
        notes.bind(name);
}
function javascript_classes_readMethod(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const key = javascript_values_keyOf(name);
    if (key === null || notes.counts === false) {
        notes.scope(node, 'function');
        return;
    }
    const isAccessor = hasChild(node, 'get') || hasChild(node, 'set');
    notes.define(node, {
        kind: isAccessor ? 'field' : 'method',
        name: key,
        parameters: isAccessor ? null : javascript_parameters_parametersOf(node),
        isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
        isModified: isDecorated(node, notes)
    });
}
function isPrivate(node) {
    return node.namedChildren.some(child => child.type === 'accessibility_modifier' && child.text === 'private');
}
function isDecorated(node, notes) {
    return [node.firstNamedChild, notes.wrapperOf(node)].some(at => at?.type === 'decorator');
}
function javascript_classes_readField(node, notes) {
    const name = field(node, 'property');
    if (name === null)
        return;
    defineField(node, name, notes);
}
function defineField(node, name, notes) {
    const key = javascript_values_keyOf(name);
    const value = literalOf(field(node, 'value'));
    if (key === null || notes.counts === false)
        return;
    notes.claim(name);
    const isCalled = value !== null && isCallable(value);
    notes.define(node, {
        kind: isCalled ? 'method' : 'field',
        name: key,
        parameters: isCalled ? javascript_parameters_parametersOf(value) : null,
        isVisible: name.type !== 'private_property_identifier' && !isPrivate(node),
        isModified: isDecorated(node, notes),
        value
    });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-variables.js





function javascript_variables_readVariable(node, notes) {
    const name = field(node, 'name');
    const value = literalOf(field(node, 'value'));
    if (name === null)
        return;
    const brought = value === null ? null : requireImport(name, value);
    if (brought !== null) {
        notes.bring(node, [brought]);
        return;
    }
    const kind = value === null ? 'variable' : kindOf(value);
    if (name.type !== 'identifier' || (notes.isLocal && kind === 'variable')) {
        for (const bound of namesIn(name))
            nameVariable(node, bound, notes);
        return;
    }
    const isVisible = isExported(node, notes);
    if (kind === 'class' && value !== null)
        defineClass(node, value, { name, isVisible }, notes);
    else
        notes.define(node, { kind, name, isVisible, value, parameters: value === null ? null : javascript_parameters_parametersOf(value) });
}
function nameVariable(node, name, notes) {
    if (notes.isLocal) {
        notes.bind(name);
        return;
    }
    notes.wrap(name, notes.wrapperOf(node) ?? node);
    notes.define(name, { kind: 'variable', name, isVisible: isExported(node, notes) });
}
function readVar(node, notes) {
    if (!notes.isLocal)
        return;
    for (const declarator of parts(node)) {
        const value = field(declarator, 'value');
        if (value !== null && kindOf(value) !== 'variable')
            continue;
        for (const name of namesIn(field(declarator, 'name')))
            notes.bind(name, 'function');
    }
}
function javascript_variables_readAssignment(node, notes) {
    const left = field(node, 'left');
    const value = literalOf(field(node, 'right'));
    if (left?.type !== 'member_expression' || value === null)
        return;
    const object = field(left, 'object')?.text ?? '';
    const property = field(left, 'property');
    if (property === null)
        return;
    if (left.text === 'module.exports') {
        notes.block(node, 'module.exports');
        exposeWhole(value, notes);
        notes.skip(left);
        return;
    }
    const isExport = object === 'exports' || object === 'module.exports';
    if (isExport)
        notes.expose(property.text);
    const kind = kindOf(value);
    if (isExport ? notes.isLocal || value.type === 'identifier' : kind !== 'function')
        return;
    if (isExport)
        notes.skip(left);
    else
        notes.claim(left);
    const owner = isExport || object === 'this' ? [] : [object.replace(/\.prototype$/, '')];
    const told = { name: property, owner, isVisible: true, value, parameters: javascript_parameters_parametersOf(value) };
    notes.define(node, { kind: isExport ? kind : 'method', ...told });
}
function exposeWhole(value, notes) {
    if (value.type === 'identifier')
        notes.expose(value.text);
    if (value.type !== 'object')
        return;
    for (const part of value.namedChildren) {
        const name = part.type === 'pair' ? field(part, 'key') : part;
        const key = name === null ? null : javascript_values_keyOf(name);
        const held = part.type === 'pair' ? literalOf(field(part, 'value')) : null;
        if (part.type === 'shorthand_property_identifier' || (key !== null && held?.text === key))
            notes.expose(key ?? part.text);
        else if (key !== null && held !== null && !isCallable(held)) {
            notes.define(part, { kind: 'variable', name: key, isVisible: true, isLeaf: true });
        }
    }
    notes.claim(value);
    notes.collection(value, 'module.exports');
}
function javascript_variables_readPair(node, notes) {
    const name = field(node, 'key');
    const key = name === null ? null : javascript_values_keyOf(name);
    if (name === null || key === null) {
        notes.claim(node);
        return;
    }
    const value = literalOf(field(node, 'value'));
    if (value === null || !isCallable(value)) {
        notes.entry(node, { key, value });
        return;
    }
    notes.entry(node, { key, value: value.text });
    if (notes.counts === true)
        notes.define(node, { kind: 'method', name: key, parameters: javascript_parameters_parametersOf(value) });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript.js






const IMPORTED_TYPE = /^\/\*\*\s*@typedef\s*\{import\(/;
const ecmascript = {
    export_statement: readExport,
    import_statement: javascript_modules_readImport,
    function_declaration: javascript_readFunction,
    generator_function_declaration: javascript_readFunction,
    class_declaration: javascript_classes_readClass,
    class: readClassExpression,
    class_body: (node, notes) => {
        notes.collection(node);
    },
    method_definition: javascript_classes_readMethod,
    variable_declaration: readVar,
    variable_declarator: javascript_variables_readVariable,
    decorator: readDecorator,
    assignment_expression: javascript_variables_readAssignment,
    function_expression: readFunctionExpression,
    generator_function: readFunctionExpression,
    arrow_function: readArrow,
    formal_parameters: readParameters,
    catch_clause: (node, notes) => {
        notes.scope(node, 'block');
        for (const name of namesIn(field(node, 'parameter')))
            notes.bind(name);
    },
    statement_block: javascript_readBlock,
    for_statement: javascript_readBlock,
    for_in_statement: (node, notes) => {
        notes.scope(node, 'block');
        if (field(node, 'kind') !== null)
            for (const name of namesIn(field(node, 'left')))
                notes.bind(name);
    },
    switch_body: javascript_readBlock,
    class_static_block: javascript_readBlock,
    call_expression: javascript_calls_readCall,
    new_expression: readNew,
    member_expression: javascript_readMember,
    identifier: readName,
    shorthand_property_identifier: (node, notes) => {
        notes.entry(node, { key: node.text, value: node.text });
        notes.refer(node);
    },
    object: (node, notes) => {
        notes.collection(node);
    },
    pair: javascript_variables_readPair,
    comment: (node, notes) => {
        if (IMPORTED_TYPE.test(node.text))
            notes.amongImports(node);
    }
};
const jsx = {
    jsx_opening_element: readElement,
    jsx_closing_element: (node, notes) => {
        notes.skip(node);
    },
    jsx_self_closing_element: readElement
};
const javascript = {
    name: 'javascript',
    grammar: 'tree-sitter-javascript',
    extensions: ['.js', '.jsx', '.mjs', '.cjs'],
    needsExport: true,
    nodes: { ...ecmascript, ...jsx, field_definition: javascript_classes_readField }
};
function readName(node, notes) {
    notes.refer(node);
}
function javascript_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function javascript_readFunction(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const parameters = javascript_parameters_parametersOf(node);
    const isModified = isInBlock(node);
    notes.define(node, { kind: 'function', name, parameters, isModified, isVisible: isExported(node, notes) });
}
function isInBlock({ parent }) {
    return parent?.type === 'statement_block' && /_statement$|_clause$/.test(parent.parent?.type ?? '');
}
function readFunctionExpression(node, notes) {
    notes.scope(node, 'function');
    const name = field(node, 'name');
    if (name !== null)
        notes.bind(name);
}
function readArrow(node, notes) {
    notes.scope(node, 'function');
    const parameter = field(node, 'parameter');
    if (parameter !== null)
        notes.bind(parameter);
}
function javascript_readMember(node, notes) {
    const property = field(node, 'property');
    const object = field(node, 'object');
    if (property !== null && object !== null)
        notes.refer(property, object);
}
function readElement(node, notes) {
    const name = field(node, 'name');
    if (name?.type === 'identifier' && /^[a-z]/.test(name.text))
        notes.claim(name);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php-texts.js
function php_texts_textOf(node) {
    if (node.type !== 'string' && node.type !== 'encapsed_string')
        return null;
    return node.namedChildren.every(({ type }) => type === 'string_content') ? node.text.slice(1, -1) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php-blocks.js

const php_blocks_GROUPS = /^(?:describe|it|test)$/;
const php_blocks_HOOKS = /^(?:before|after)(?:Each|All)$/;
const php_blocks_CALLBACKS = /^(?:anonymous_function|arrow_function)/;
function php_blocks_readBlocks(node, word, passed, notes) {
    if (!passed.some(argument => php_blocks_CALLBACKS.test(argument.firstNamedChild?.type ?? '')))
        return;
    const first = passed[0]?.firstNamedChild ?? null;
    const title = first === null ? null : php_texts_textOf(first);
    if (php_blocks_HOOKS.test(word))
        notes.block(node, word);
    else if (php_blocks_GROUPS.test(word) && title !== null)
        notes.block(node, `${word}("${title}")`);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php-calls.js



function readFunctionCall(node, notes) {
    const callee = field(node, 'function');
    const list = field(node, 'arguments');
    if (callee === null)
        return;
    const word = callee.text.toLowerCase().replace(/^\\/, '');
    php_blocks_readBlocks(node, callee.text, parts(list), notes);
    if (word === 'define')
        defineConstant(node, parts(list), notes);
    if (word === 'class_alias')
        defineAlias(node, parts(list), notes);
    callNamed(callee, list, notes);
}
function defineConstant(node, passed, notes) {
    const name = passed[0]?.firstNamedChild;
    const text = name == null ? null : php_texts_textOf(name);
    if (text !== null && text !== '')
        notes.define(node, { kind: 'variable', name: text, value: passed[1]?.firstNamedChild ?? null });
}
function defineAlias(node, passed, notes) {
    const name = passed[1]?.firstNamedChild;
    const text = name?.type === 'string' ? name.text.slice(1, -1).replaceAll('\\\\', '\\') : '';
    const path = text.replace(/^\\/, '').split('\\');
    const last = path.pop();
    if (last === undefined || last === '')
        return;
    const owner = path.length === 0 ? [] : [path.join('\\')];
    notes.define(node, { kind: 'class', name: last, owner, isModified: true, isLeaf: true });
}
function php_calls_readCreation(node, notes) {
    const made = node.namedChildren.find(({ type }) => /^(?:name|qualified_name|relative_name)$/.test(type));
    const list = node.namedChildren.find(({ type }) => type === 'arguments') ?? null;
    if (made !== undefined && !/^(?:self|static|parent)$/i.test(made.text))
        callNamed(made, list, notes);
    else if (made !== undefined)
        notes.claim(made);
}
function php_calls_readAttribute(node, notes) {
    const name = node.firstNamedChild;
    if (name !== null)
        callNamed(name, field(node, 'parameters'), notes);
}
function callNamed(callee, list, notes) {
    const name = callee.type === 'name' ? callee : callee.lastNamedChild;
    if (name?.type !== 'name' || !/^(?:name|qualified_name|relative_name)$/.test(callee.type))
        return;
    const prefix = callee.text.slice(0, callee.text.length - name.text.length).replace(/\\$/, '');
    const receiver = prefix === '' ? null : prefix;
    if (isNamedOnly(list))
        notes.refer(name, receiver);
    else
        notes.call(name, { receiver, arguments: php_calls_argumentsOf(list), ...(callee === name ? {} : { callee }) });
}
function readMemberCall(node, notes) {
    const name = field(node, 'name');
    const list = field(node, 'arguments');
    const receiver = field(node, 'object') ?? field(node, 'scope');
    if (name?.type !== 'name')
        return;
    if (isNamedOnly(list))
        notes.refer(name, receiver);
    else
        notes.call(name, { receiver, arguments: php_calls_argumentsOf(list) });
}
function readAccess(node, notes) {
    const last = node.lastNamedChild;
    const receiver = node.firstNamedChild;
    const name = last?.type === 'variable_name' && node.type === 'scoped_property_access_expression' ? last.firstNamedChild : last;
    if (name?.type !== 'name' || receiver === null || receiver.id === last?.id)
        return;
    if (name.text === 'class')
        notes.claim(name);
    else
        notes.refer(name, receiver);
    if (last !== null && last.id !== name.id)
        notes.claim(last);
}
function isNamedOnly(list) {
    return parts(list).some(({ type }) => type === 'variadic_placeholder');
}
function php_calls_argumentsOf(list) {
    const passed = parts(list);
    const named = passed.filter(part => field(part, 'name') !== null);
    return {
        count: passed.length,
        named: named.map(part => fieldText(part, 'name')),
        isOpen: passed.some(part => part.firstNamedChild?.type === 'variadic_unpacking'),
        texts: firstTexts(passed.filter(part => field(part, 'name') === null), part => (part.firstNamedChild === null ? null : php_texts_textOf(part.firstNamedChild)))
    };
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php-imports.js

function readUse(node, notes) {
    const prefix = node.namedChildren.find(({ type }) => type === 'namespace_name')?.text ?? '';
    const group = field(node, 'body');
    const clauses = parts(group ?? node).filter(({ type }) => type === 'namespace_use_clause');
    const ofAll = php_imports_kindOf(node);
    const first = clauses[0] === undefined ? null : php_imports_kindOf(clauses[0]);
    notes.bring(node, clauses.map(clause => broughtBy(clause, prefix, php_imports_kindOf(clause) ?? ofAll ?? (group === null ? first : null))));
}
function php_imports_kindOf(node) {
    return ['function', 'const'].find(word => fieldText(node, 'type') === word || hasChild(node, word)) ?? null;
}
function broughtBy(clause, prefix, kind) {
    const path = parts(clause).find(({ type }) => type === 'qualified_name' || type === 'name')?.text ?? '';
    const whole = `${prefix === '' ? '' : `${prefix}\\`}${path}`.replace(/^\\/, '');
    const last = whole.slice(whole.lastIndexOf('\\') + 1);
    const source = kind === null ? whole : whole.slice(0, Math.max(0, whole.length - last.length - 1));
    const local = field(clause, 'alias')?.text ?? last;
    return { source, names: [{ name: last, local }], whole: null, isWildcard: false };
}
function readInclusion(node, notes) {
    const source = pathOf(node.firstNamedChild);
    if (source !== null)
        notes.bring(node, [{ source, names: [], whole: null, isWildcard: true }]);
}
function pathOf(node) {
    const text = (node?.text ?? '').replace(/^\(\s*(.*?)\s*\)$/s, '$1');
    const found = /^(?:(?<here>__DIR__|dirname\(__FILE__\))\s*\.\s*|(?<above>dirname\(__DIR__\))\s*\.\s*)?(['"])(?<path>[^'"$\\]*)\3$/s.exec(text)?.groups;
    if (found?.['path'] === undefined)
        return null;
    return found['above'] === undefined ? found['path'] : `/..${found['path']}`;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php-parameters.js

function php_parameters_parametersOf(node) {
    const found = parts(field(node, 'parameters')).filter(({ type }) => /_parameter$/.test(type));
    const isOpen = found.some(({ type }) => type === 'variadic_parameter') || /\bfunc_get_args?\s*\(/i.test(fieldText(node, 'body'));
    return {
        names: found.map(part => fieldText(part, 'name').replace(/^&?\$/, '')),
        types: found.map(part => squash(fieldText(part, 'type'))),
        required: found.findLastIndex(php_parameters_isRequired) + 1,
        accepted: isOpen ? null : found.length
    };
}
function php_parameters_isRequired(parameter) {
    return parameter.type !== 'variadic_parameter' && field(parameter, 'default_value') === null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/php.js





const php = {
    name: 'php',
    grammar: 'tree-sitter-php',
    extensions: ['.php', '.phtml'],
    nodes: {
        namespace_definition: (node, notes) => {
            const name = field(node, 'name');
            if (name !== null)
                notes.define(node, { kind: 'module', name: name.text });
        },
        namespace_name: (node, notes) => {
            notes.skip(node);
        },
        namespace_use_declaration: readUse,
        require_expression: readInclusion,
        require_once_expression: readInclusion,
        include_expression: readInclusion,
        include_once_expression: readInclusion,
        class_declaration: php_readClass('class'),
        trait_declaration: php_readClass('class'),
        interface_declaration: php_readClass('interface'),
        enum_declaration: php_readClass('enum'),
        declaration_list: (node, notes) => {
            notes.collection(node);
        },
        enum_case: php_readCase,
        const_element: readConstant,
        property_element: php_readProperty,
        method_declaration: php_readMethod,
        function_definition: php_readFunction,
        anonymous_function: readClosure,
        arrow_function: readClosure,
        attribute: php_calls_readAttribute,
        function_call_expression: readFunctionCall,
        member_call_expression: readMemberCall,
        nullsafe_member_call_expression: readMemberCall,
        scoped_call_expression: readMemberCall,
        object_creation_expression: php_calls_readCreation,
        member_access_expression: readAccess,
        nullsafe_member_access_expression: readAccess,
        class_constant_access_expression: readAccess,
        scoped_property_access_expression: readAccess,
        argument: (node, notes) => {
            const name = field(node, 'name');
            if (name !== null)
                notes.claim(name);
        },
        qualified_name: referQualified,
        relative_name: referQualified,
        variable_name: (node, notes) => {
            notes.skip(node);
        },
        name: php_refer,
        return_statement: (node, notes) => {
            if (notes.around === null || notes.around === 'module')
                nameArray(node.firstNamedChild, 'return', notes);
        },
        assignment_expression: (node, notes) => {
            const isFree = (notes.around === null || notes.around === 'module') && !notes.isLocal;
            const left = field(node, 'left');
            if (isFree && left?.type === 'variable_name')
                nameArray(field(node, 'right'), left.text, notes);
        },
        array_creation_expression: (node, notes) => {
            notes.collection(node);
        },
        array_element_initializer: php_readElement
    }
};
const OWN_NAMES = /^(?:self|static|parent|true|false|null|__[A-Z]+__)$/i;
function php_refer(node, notes) {
    if (!OWN_NAMES.test(node.text))
        notes.refer(node);
}
function referQualified(node, notes) {
    const name = node.lastNamedChild;
    if (name?.type === 'name')
        notes.refer(name, prefixOf(node, name));
}
function prefixOf(node, name) {
    const prefix = node.text.slice(0, -name.text.length).replace(/\\$/, '');
    return prefix === '' ? null : prefix;
}
function namespaceOf(node, notes) {
    if (notes.around !== null)
        return [];
    const opened = node.tree.rootNode.namedChildren.filter(one => one.type === 'namespace_definition' && field(one, 'body') === null && one.startIndex < node.startIndex);
    const name = opened.at(-1)?.childForFieldName('name');
    return name == null ? [] : [name.text];
}
const ANSWERS_ALL = /function\s+&?__(?:call|callStatic|get)\s*\(/i;
function php_readClass(kind) {
    return (node, notes) => {
        const name = field(node, 'name');
        const body = field(node, 'body');
        if (name === null)
            return;
        const constructor = body?.namedChildren.find(child => child.type === 'method_declaration' && field(child, 'name')?.text.toLowerCase() === '__construct');
        notes.define(node, {
            kind,
            name,
            owner: namespaceOf(node, notes),
            parameters: constructor === undefined ? null : php_parameters_parametersOf(constructor),
            isModified: php_isConditional(node) || hasAttributes(node) || ANSWERS_ALL.test(body?.text ?? ''),
            hasEntries: kind === 'enum',
            value: body
        });
    };
}
const HARMLESS_ATTRIBUTES = /^#\[\s*\\?(?:Override|Pure|Deprecated|SensitiveParameter|ReturnTypeWillChange|NoReturn)\b/;
function hasAttributes(node) {
    const attributes = field(node, 'attributes');
    return attributes !== null && !HARMLESS_ATTRIBUTES.test(attributes.text);
}
function php_isConditional({ parent }) {
    if (parent === null || parent.type === 'program')
        return false;
    return parent.type !== 'compound_statement' || parent.parent?.type !== 'namespace_definition';
}
function php_readFunction(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const isModified = php_isConditional(node) || hasAttributes(node);
    const owner = namespaceOf(node, notes);
    notes.define(node, { kind: 'function', name, owner, parameters: php_parameters_parametersOf(node), isModified });
}
function php_readMethod(node, notes) {
    const name = field(node, 'name');
    if (name === null || notes.counts === false) {
        if (name !== null)
            notes.claim(name);
        notes.scope(node, 'function');
        return;
    }
    notes.define(node, {
        kind: 'method',
        name,
        parameters: php_parameters_parametersOf(node),
        isVisible: !php_isPrivate(node),
        isDeclaration: field(node, 'body') === null,
        isModified: hasAttributes(node)
    });
}
function php_isPrivate(node) {
    return node?.namedChildren.some(child => child.type === 'visibility_modifier' && child.text === 'private') ?? false;
}
function readConstant(node, notes) {
    const [name, value = null] = parts(node);
    if (name === undefined)
        return;
    const isMember = node.parent?.parent?.type !== 'program' && notes.around !== null && notes.around !== 'module';
    if (isMember && notes.counts === false) {
        notes.claim(name);
        return;
    }
    notes.define(node, {
        kind: isMember ? 'field' : 'variable',
        name,
        owner: namespaceOf(node, notes),
        isVisible: !php_isPrivate(node.parent),
        value
    });
}
function php_readProperty(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    notes.claim(name);
    const value = field(node, 'default_value');
    if (notes.counts === false)
        notes.skip(name);
    else
        notes.define(node, { kind: 'field', name: name.text.replace(/^\$/, ''), isVisible: !php_isPrivate(node.parent), value });
    const inner = name.firstNamedChild;
    if (inner !== null)
        notes.claim(inner);
}
function php_readCase(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    notes.entry(node, { key: name.text, value: field(node, 'value')?.text ?? null, isMember: true });
    notes.define(node, { kind: 'field', name });
}
function readClosure(node, notes) {
    const call = node.parent?.parent?.parent ?? null;
    const isGroup = call !== null && /_call_expression$/.test(call.type) && field(call, 'name')?.text === 'group';
    if (isGroup)
        notes.collection(node, squash(call.text.slice(0, node.startIndex - call.startIndex), 80));
    notes.scope(node, 'function');
}
function nameArray(value, name, notes) {
    if (value?.type !== 'array_creation_expression')
        return;
    notes.claim(value);
    notes.collection(value, name);
}
function php_readElement(node, notes) {
    const [key, value, ...rest] = parts(node);
    if (key === undefined || value === undefined || rest.length > 0 || !hasChild(node, '=>'))
        return;
    notes.entry(node, { key: php_texts_textOf(key) ?? key.text, value });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/python-imports.js

function python_imports_readImport(node, notes) {
    const imports = parts(node).map(part => {
        const isRenamed = part.type === 'aliased_import';
        const source = isRenamed ? fieldText(part, 'name') : part.text;
        const whole = isRenamed ? fieldText(part, 'alias') : (source.split('.')[0] ?? source);
        return { source, names: [], whole, isWildcard: false };
    });
    notes.bring(node, imports);
}
function readFrom(node, notes) {
    const module = field(node, 'module_name');
    const source = module?.text.replace(/\s+/g, '') ?? '__future__';
    const names = node.childrenForFieldName('name').map(part => {
        const name = part.type === 'aliased_import' ? fieldText(part, 'name') : part.text;
        return { name, local: part.type === 'aliased_import' ? fieldText(part, 'alias') : name };
    });
    const isWildcard = parts(node).some(({ type }) => type === 'wildcard_import');
    notes.bring(node, [{ source, names, whole: null, isWildcard }]);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/python-parameters.js

const python_parameters_PATTERNS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'dictionary_splat_pattern',
    'expression_list',
    'tuple',
    'list'
]);
function python_parameters_namesIn(pattern) {
    if (pattern === null)
        return [];
    if (pattern.type === 'identifier')
        return [pattern];
    return python_parameters_PATTERNS.has(pattern.type) ? pattern.namedChildren.flatMap(python_parameters_namesIn) : [];
}
function python_parameters_readParameters(node, notes) {
    for (const parameter of parts(node)) {
        for (const name of python_parameters_namesIn(nameNode(parameter)))
            notes.bind(name, 'function');
    }
}
function python_parameters_parametersOf(node, hasReceiver = false) {
    const all = parts(field(node, 'parameters')).filter(({ type }) => !/separator$/.test(type));
    const found = hasReceiver ? all.slice(1) : all;
    return {
        names: found.map(part => (nameNode(part)?.text ?? '').replace(/^\*+/, '')),
        types: found.map(part => squash(fieldText(part, 'type'))),
        required: found.filter(python_parameters_isRequired).length,
        accepted: found.some(isOpen) ? null : found.length
    };
}
function nameNode(parameter) {
    return field(parameter, 'name') ?? (parameter.type === 'typed_parameter' ? parameter.firstNamedChild : parameter);
}
function python_parameters_isRequired(parameter) {
    return field(parameter, 'value') === null && !isOpen(parameter);
}
function isOpen(parameter) {
    return /splat_pattern$/.test(nameNode(parameter)?.type ?? '');
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/python.js




const python = {
    name: 'python',
    grammar: 'tree-sitter-python',
    extensions: ['.py', '.pyi'],
    nodes: {
        decorated_definition: (node, notes) => {
            const inner = field(node, 'definition');
            if (inner !== null)
                notes.wrap(inner, node);
        },
        class_definition: python_readClass,
        function_definition: python_readFunction,
        parameters: python_parameters_readParameters,
        lambda_parameters: python_parameters_readParameters,
        lambda: readScope,
        list_comprehension: readScope,
        set_comprehension: readScope,
        dictionary_comprehension: readScope,
        generator_expression: readScope,
        for_statement: python_bindLeft,
        for_in_clause: python_bindLeft,
        named_expression: (node, notes) => {
            bindTargets(field(node, 'name'), notes);
        },
        as_pattern_target: (node, notes) => {
            bindTargets(node.firstNamedChild, notes);
        },
        global_statement: (node, notes) => {
            notes.skip(node);
        },
        nonlocal_statement: (node, notes) => {
            notes.skip(node);
        },
        assignment: python_readAssignment,
        type_alias_statement: (node, notes) => {
            const name = field(node, 'left')?.firstNamedChild ?? null;
            if (name?.type === 'identifier')
                notes.define(node, { kind: 'type', name });
        },
        import_statement: python_imports_readImport,
        import_from_statement: readFrom,
        future_import_statement: readFrom,
        call: python_readCall,
        keyword_argument: (node, notes) => {
            const name = field(node, 'name');
            if (name !== null)
                notes.claim(name);
        },
        attribute: (node, notes) => {
            const name = field(node, 'attribute');
            if (name !== null)
                notes.refer(name, field(node, 'object'));
        },
        identifier: (node, notes) => {
            notes.refer(node);
        },
        dictionary: (node, notes) => {
            notes.collection(node);
        },
        pair: (node, notes) => {
            const key = field(node, 'key');
            if (key === null)
                return;
            notes.entry(node, { key: python_textOf(key) ?? key.text, value: field(node, 'value') });
        }
    }
};
const ENUMS = /(?:^|\.)(?:\w*Enum|Int?Flag|Flag|TextChoices|IntegerChoices)$/;
function python_readClass(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const isEnum = parts(field(node, 'superclasses')).some(part => ENUMS.test(part.text));
    notes.define(node, {
        kind: isEnum ? 'enum' : 'class',
        name,
        parameters: python_constructorOf(field(node, 'body')),
        isModified: notes.wrapperOf(node) !== null,
        hasEntries: isEnum
    });
    bindTypeParameters(node, notes);
}
function python_constructorOf(body) {
    const constructor = body?.namedChildren.find(child => child.type === 'function_definition' && fieldText(child, 'name') === '__init__');
    return constructor === undefined ? null : python_parameters_parametersOf(constructor, true);
}
function python_readFunction(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const isMethod = notes.around === 'class' || notes.around === 'enum';
    const decorators = parts(notes.wrapperOf(node)).filter(({ type }) => type === 'decorator');
    const isStatic = decorators.some(decorator => decorator.text.trim() === '@staticmethod');
    const isProperty = decorators.some(decorator => /^@(?:property|\w*cached_property|\w+\.setter)\b/.test(decorator.text));
    notes.define(node, {
        kind: isMethod ? 'method' : 'function',
        name,
        parameters: isProperty ? null : python_parameters_parametersOf(node, isMethod && !isStatic),
        isDeclaration: decorators.some(({ text }) => /^@(?:\w+\.)?(?:overload|abstractmethod)\b/.test(text)),
        isModified: decorators.some(({ text }) => !/^@(?:staticmethod|classmethod)\s*$/.test(text))
    });
    bindTypeParameters(node, notes);
}
function bindTypeParameters(node, notes) {
    for (const part of parts(field(node, 'type_parameters'))) {
        const name = part.type === 'type' ? part.firstNamedChild : null;
        if (name?.type === 'identifier')
            notes.bind(name);
    }
}
function readScope(node, notes) {
    notes.scope(node, 'function');
}
function python_bindLeft(node, notes) {
    bindTargets(field(node, 'left'), notes);
}
function bindTargets(pattern, notes) {
    for (const name of python_parameters_namesIn(pattern))
        notes.bind(name, 'function');
}
function python_readAssignment(node, notes) {
    const left = field(node, 'left');
    if (left === null)
        return;
    if (notes.isLocal) {
        bindTargets(left, notes);
        return;
    }
    const value = field(node, 'right');
    if (left.type !== 'identifier') {
        for (const name of python_parameters_namesIn(left))
            notes.define(name, { kind: 'variable', name });
        return;
    }
    if (notes.around === 'enum' && value !== null)
        notes.entry(node, { key: left.text, value: value.text, isMember: true });
    const isField = notes.around === 'class' || notes.around === 'enum';
    const isLambda = value?.type === 'lambda';
    const kind = isField ? 'field' : isLambda ? 'function' : 'variable';
    notes.define(node, { kind, name: left, value, parameters: isLambda ? python_parameters_parametersOf(value) : null });
}
function python_readCall(node, notes) {
    const callee = field(node, 'function');
    const passed = python_argumentsOf(field(node, 'arguments'));
    nameTopCall(node, [callee], notes);
    if (callee?.type === 'identifier')
        notes.call(callee, { receiver: null, arguments: passed });
    if (callee?.type !== 'attribute')
        return;
    const name = field(callee, 'attribute');
    if (name !== null)
        notes.call(name, { receiver: field(callee, 'object'), arguments: passed, callee });
}
function python_argumentsOf(node) {
    if (node?.type !== 'argument_list')
        return { count: 1, named: [], isOpen: false, texts: [null] };
    const passed = parts(node);
    const named = passed.filter(({ type }) => type === 'keyword_argument');
    return {
        count: passed.length,
        named: named.map(part => fieldText(part, 'name')),
        isOpen: passed.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat'),
        texts: firstTexts(passed.filter(({ type }) => type !== 'keyword_argument'), python_textOf)
    };
}
function python_textOf(node) {
    if (node.type !== 'string')
        return null;
    const [start, ...rest] = node.namedChildren;
    const end = rest.pop();
    if (start === undefined || end === undefined || /[fb]/i.test(start.text))
        return null;
    return rest.every(part => part.type === 'string_content' && part.namedChildCount === 0)
        ? rest.map(part => part.text).join('')
        : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/ruby-parameters.js

const ANY = { names: [], types: [], required: 0, accepted: null };
function ruby_parameters_parametersOf(node) {
    const found = parts(field(node, 'parameters')).filter(({ type }) => type !== 'block_parameter');
    const isOpen = found.some(isRest);
    const names = found.map(part => (part.type === 'identifier' ? part.text : fieldText(part, 'name')));
    return {
        names,
        types: names.map(() => ''),
        required: found.filter(ruby_parameters_isRequired).length,
        accepted: isOpen ? null : found.length
    };
}
function isRest({ type }) {
    return type === 'splat_parameter' || type === 'hash_splat_parameter' || type === 'forward_parameter';
}
function ruby_parameters_isRequired(part) {
    if (part.type === 'keyword_parameter')
        return field(part, 'value') === null;
    return part.type === 'identifier' || part.type === 'destructured_parameter';
}
function ruby_parameters_readParameters(node, notes) {
    for (const name of ruby_parameters_namesIn(node))
        notes.bind(name);
}
const ruby_parameters_PATTERNS = /^(?:(?:method|block|lambda)_parameters|destructured_(?:parameter|left_assignment)|left_assignment_list|rest_assignment|exception_variable|(?:array|find)_pattern|splat_parameter)$/;
function ruby_parameters_namesIn(node) {
    if (node === null)
        return [];
    if (node.type === 'identifier')
        return [node];
    if (ruby_parameters_PATTERNS.test(node.type) && field(node, 'name') === null)
        return node.namedChildren.flatMap(ruby_parameters_namesIn);
    return /_parameter$/.test(node.type) ? ruby_parameters_namesIn(field(node, 'name')) : [];
}
function ruby_parameters_argumentsOf(list) {
    const passed = parts(list).filter(({ type }) => type !== 'block_argument');
    const pairs = passed.filter(({ type }) => type === 'pair');
    const named = pairs.map(pair => keywordOf(field(pair, 'key')));
    return {
        count: passed.length,
        named: named.filter(name => name !== null),
        isOpen: named.includes(null) || passed.some(({ type }) => /^(?:hash_)?splat_argument$|^forward_argument$/.test(type)),
        texts: firstTexts(passed.filter(({ type }) => type !== 'pair'), ruby_parameters_textOf)
    };
}
function keywordOf(key) {
    if (key?.type === 'hash_key_symbol')
        return key.text;
    return key?.type === 'simple_symbol' ? key.text.slice(1) : null;
}
function ruby_parameters_textOf(node) {
    if (node.type !== 'string')
        return null;
    return node.namedChildren.every(({ type }) => type === 'string_content')
        ? node.namedChildren.map(part => part.text).join('')
        : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/ruby-blocks.js



const ruby_blocks_GROUPS = /^[fx]?(?:describe|context|feature|it|specify|example|scenario)$|^(?:should|test|shared_examples(?:_for)?|shared_context|namespace)$/;
const ruby_blocks_HOOKS = /^(?:before|after|around|setup|teardown|subject)$/;
const TITLES = /^(?:constant|scope_resolution|simple_symbol)$/;
function ruby_blocks_readBlocks(node, word, notes) {
    const receiver = field(node, 'receiver');
    const hasBlock = field(node, 'block') !== null;
    const isBare = receiver === null || receiver.text === 'RSpec';
    const [first] = parts(field(node, 'arguments'));
    const title = first === undefined || !ruby_blocks_GROUPS.test(word) ? null : ruby_blocks_titleOf(first);
    if (hasBlock && isBare && ruby_blocks_HOOKS.test(word))
        notes.block(node, word);
    else if (hasBlock && isBare && title !== null)
        notes.block(node, `${word}(${title})`);
    else
        nameTopCall(node, [receiver, field(node, 'method')], notes);
}
function ruby_blocks_titleOf(node) {
    if (TITLES.test(node.type))
        return node.text;
    const text = ruby_parameters_textOf(node);
    return text === null ? null : `"${text}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/ruby-calls.js



const ruby_calls_GROUPS = /^(?:namespace|scope|resources?|constraints|concern|controller|group|describe|context)$/;
function ruby_calls_readCall(node, notes) {
    const name = field(node, 'method');
    const receiver = field(node, 'receiver');
    const list = field(node, 'arguments');
    if (name === null)
        return;
    if (receiver === null && readRequire(node, name.text, list, notes))
        return;
    ruby_blocks_readBlocks(node, name.text, notes);
    const passed = ruby_parameters_argumentsOf(list);
    const made = name.text === 'new' ? lastConstant(receiver) : null;
    if (made !== null && receiver !== null) {
        notes.call(made, { receiver: field(receiver, 'scope'), arguments: passed, callee: receiver });
        notes.claim(name);
    }
    else if (/^(?:identifier|constant)$/.test(name.type))
        notes.call(name, { receiver, arguments: passed });
    const block = field(node, 'block');
    if (block !== null && receiver === null && ruby_calls_GROUPS.test(name.text)) {
        notes.collection(node, squash(node.text.slice(0, block.startIndex - node.startIndex), 80));
    }
}
function lastConstant(node) {
    if (node?.type === 'constant')
        return node;
    return node?.type === 'scope_resolution' ? field(node, 'name') : null;
}
function readRequire(node, word, list, notes) {
    if (!/^(?:require|require_relative|load)$/.test(word))
        return false;
    const [only, ...rest] = parts(list);
    const path = only === undefined || rest.length > 0 ? null : ruby_parameters_textOf(only);
    if (path === null)
        return false;
    const source = word === 'require_relative' && !path.startsWith('.') ? `./${path}` : path;
    notes.bring(node, [{ source, names: [], whole: null, isWildcard: true }]);
    return true;
}
const READERS = /^(?:[cm]?attr(?:_reader)?|cattr_reader|mattr_reader|class_attribute)$/;
const WRITERS = /^[cm]?attr_writer$/;
const BOTH = /^[cm]?attr_accessor$/;
const ALIKE = /^(?:delegate|def_(?:instance_)?delegators|has_many|has_one|belongs_to|has_and_belongs_to_many)$/;
const ruby_calls_FIRST = /^(?:alias_method|define_method|scope|let!?)$/;
const LAST = /^def_(?:instance_)?delegator$/;
const NONE = { names: [], types: [], required: 0, accepted: 0 };
const ONE = { names: ['value'], types: [''], required: 1, accepted: 1 };
function readSymbol(node, notes) {
    const list = node.parent;
    const call = list?.type === 'argument_list' ? list.parent : null;
    const word = call?.type === 'call' && field(call, 'receiver') === null ? (field(call, 'method')?.text ?? '') : '';
    if (word === '')
        return;
    const name = node.text.slice(1);
    const told = { kind: 'method', isLeaf: true };
    if (READERS.test(word) || BOTH.test(word))
        notes.define(node, { ...told, name, parameters: NONE });
    if (WRITERS.test(word) || BOTH.test(word))
        notes.define(node, { ...told, name: `${name}=`, parameters: ONE });
    const all = parts(list);
    const at = all.findIndex(({ id }) => id === node.id);
    const isTold = (ruby_calls_FIRST.test(word) && at === 0) ||
        (LAST.test(word) && at === all.length - 1) ||
        (ALIKE.test(word) && (at > 0 || !word.startsWith('def_')));
    if (isTold)
        notes.define(node, { ...told, name, parameters: ANY, isModified: true });
}
function readAlias(node, notes) {
    const name = field(node, 'name');
    const old = field(node, 'alias');
    if (name === null)
        return;
    if (old?.type === 'identifier')
        notes.refer(old, 'self');
    notes.claim(name);
    notes.define(node, { kind: 'method', name: name.text.replace(/^:/, ''), parameters: ANY, isModified: true });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/ruby-visibility.js

const HIDDEN = new WeakMap();
function isHidden(method) {
    const around = method.parent?.type === 'argument_list' ? method.parent.parent : null;
    if (around !== null && /^private(?:_class_method)?$/.test(field(around, 'method')?.text ?? ''))
        return true;
    const body = around?.parent ?? method.parent;
    return body !== null && hiddenIn(body).has(method.id);
}
function hiddenIn(body) {
    const known = HIDDEN.get(body.tree) ?? new Map();
    HIDDEN.set(body.tree, known);
    const found = known.get(body.id) ?? findHidden(body);
    known.set(body.id, found);
    return found;
}
function findHidden(body) {
    const members = parts(body);
    const named = new Set(members.flatMap(namedPrivate));
    const hidden = new Set();
    let section = 'public';
    for (const member of members) {
        if (member.type === 'identifier' && /^(?:private|public|protected|module_function)$/.test(member.text)) {
            section = member.text;
        }
        const isOwn = member.type === 'method';
        if (!isOwn && member.type !== 'singleton_method')
            continue;
        const name = `${isOwn ? '' : 'self.'}${field(member, 'name')?.text ?? ''}`;
        if (named.has(name) || (isOwn && section === 'private'))
            hidden.add(member.id);
    }
    return hidden;
}
function namedPrivate(member) {
    const [, ofClass] = /^private(_class_method)?$/.exec(field(member, 'method')?.text ?? '') ?? [null];
    if (member.type !== 'call' || ofClass === null)
        return [];
    const symbols = parts(field(member, 'arguments')).filter(({ type }) => type === 'simple_symbol' || type === 'string');
    return symbols.map(one => `${ofClass === undefined ? '' : 'self.'}${one.text.replace(/^:|['"]/g, '')}`);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/ruby.js




const ruby = {
    name: 'ruby',
    grammar: 'tree-sitter-ruby',
    extensions: ['.rb', '.rake', '.gemspec', '.ru'],
    nodes: {
        module: ruby_readClass('module'),
        class: ruby_readClass('class'),
        method: ruby_readMethod,
        singleton_method: ruby_readMethod,
        alias: readAlias,
        assignment: ruby_readAssignment,
        operator_assignment: ruby_bindLeft,
        method_parameters: ruby_parameters_readParameters,
        block_parameters: ruby_parameters_readParameters,
        lambda_parameters: ruby_parameters_readParameters,
        block: ruby_readBlock,
        do_block: ruby_readBlock,
        lambda: ruby_readBlock,
        for: (node, notes) => {
            for (const name of ruby_parameters_namesIn(field(node, 'pattern')))
                notes.bind(name);
        },
        exception_variable: (node, notes) => {
            for (const name of ruby_parameters_namesIn(node))
                notes.bind(name);
        },
        as_pattern: ruby_bindName,
        in_clause: (node, notes) => {
            for (const name of ruby_parameters_namesIn(field(node, 'pattern')))
                notes.bind(name);
        },
        array_pattern: (node, notes) => {
            for (const name of ruby_parameters_namesIn(node))
                notes.bind(name);
        },
        call: ruby_calls_readCall,
        simple_symbol: readSymbol,
        scope_resolution: (node, notes) => {
            const name = field(node, 'name');
            if (name !== null)
                notes.refer(name, field(node, 'scope'));
        },
        constant: (node, notes) => {
            notes.refer(node);
        },
        identifier: (node, notes) => {
            if (!ruby_WORDS.test(node.text))
                notes.call(node, { receiver: null, arguments: NO_ARGUMENTS });
        },
        hash: (node, notes) => {
            notes.collection(node);
        },
        pair: (node, notes) => {
            const key = field(node, 'key');
            if (node.parent?.type === 'hash' && key !== null)
                notes.entry(node, { key: ruby_keyOf(key), value: field(node, 'value') });
        }
    }
};
const NO_ARGUMENTS = { count: 0, named: [], isOpen: false, texts: [] };
const ruby_WORDS = /^(?:private|public|protected|module_function|block_given\?|__method__|__dir__)$/;
function ruby_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function ruby_bindName(node, notes) {
    const name = field(node, 'name');
    if (name !== null)
        notes.bind(name);
}
function ruby_bindLeft(node, notes) {
    for (const name of ruby_parameters_namesIn(field(node, 'left')))
        notes.bind(name);
}
function ownerOf(name) {
    const scope = field(name, 'scope');
    return name.type === 'scope_resolution' && scope !== null ? scope.text.split('::').filter(part => part !== '') : [];
}
const ruby_ANSWERS_ALL = /\bdef\s+(?:self\.)?method_missing\b/;
function ruby_readClass(kind) {
    return (node, notes) => {
        const name = field(node, 'name');
        const last = name?.type === 'scope_resolution' ? field(name, 'name') : name;
        const body = field(node, 'body');
        if (name === null || last === null)
            return;
        notes.claim(name);
        notes.define(node, {
            kind,
            name: last,
            owner: ownerOf(name),
            parameters: ruby_constructorOf(body),
            isModified: ruby_ANSWERS_ALL.test(body?.text ?? '')
        });
    };
}
function ruby_constructorOf(body) {
    const found = parts(body).find(one => one.type === 'method' && fieldText(one, 'name') === 'initialize');
    return found === undefined ? null : ruby_parameters_parametersOf(found);
}
function ruby_readMethod(node, notes) {
    const name = field(node, 'name');
    const object = field(node, 'object');
    if (name === null)
        return;
    if (object?.type === 'identifier')
        notes.claim(object);
    const isMember = notes.around === 'class' || notes.around === 'module';
    notes.claim(name);
    for (const part of name.namedChildren)
        notes.claim(part);
    notes.define(node, {
        kind: isMember ? 'method' : 'function',
        name: name.text,
        parameters: ruby_parameters_parametersOf(node),
        isVisible: !isHidden(node),
        isModified: ruby_isConditional(node)
    });
}
function ruby_isConditional(node) {
    const parent = node.parent?.type === 'argument_list' ? (node.parent.parent?.parent ?? null) : node.parent;
    if (parent === null || parent.type === 'program')
        return false;
    return !/^(?:class|module|singleton_class)$/.test(parent.parent?.type ?? '');
}
function ruby_readAssignment(node, notes) {
    const left = field(node, 'left');
    const value = ruby_valueOf(field(node, 'right'));
    if (left === null)
        return;
    const name = left.type === 'scope_resolution' ? field(left, 'name') : left;
    if (name?.type !== 'constant' || (left.type !== 'constant' && left.type !== 'scope_resolution')) {
        for (const bound of ruby_parameters_namesIn(left))
            notes.bind(bound);
        const written = left.type === 'call' ? field(left, 'method') : null;
        if (written !== null)
            for (const part of [left, written])
                notes.claim(part);
        return;
    }
    notes.claim(left);
    const isMade = value?.type === 'call' && /^(?:Struct|Class|Module|Data)\.(?:new|define)$/.test(callee(value));
    const kind = isMade ? 'class' : notes.around === 'class' ? 'field' : 'variable';
    notes.define(node, { kind, name, owner: ownerOf(left), value });
}
function callee(call) {
    return `${fieldText(call, 'receiver')}.${fieldText(call, 'method')}`;
}
function ruby_valueOf(value) {
    const isFrozen = value?.type === 'call' && fieldText(value, 'method') === 'freeze';
    return isFrozen ? field(value, 'receiver') : value;
}
function ruby_keyOf(key) {
    if (key.type === 'hash_key_symbol')
        return key.text;
    if (key.type === 'simple_symbol')
        return key.text.slice(1);
    const text = ruby_parameters_textOf(key);
    return text === null ? key.text : `"${text}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/rust-calls.js

function rust_calls_readCall(node, notes) {
    const called = field(node, 'function');
    const callee = called?.type === 'generic_function' ? field(called, 'function') : called;
    const passed = rust_calls_argumentsOf(field(node, 'arguments'));
    if (callee?.type === 'identifier')
        notes.call(callee, { receiver: null, arguments: passed });
    const isPath = callee?.type === 'scoped_identifier';
    if (callee === null || (!isPath && callee.type !== 'field_expression'))
        return;
    const name = field(callee, isPath ? 'name' : 'field');
    if (name === null || name.type === 'integer_literal')
        return;
    notes.call(name, { receiver: field(callee, isPath ? 'path' : 'value'), arguments: passed, callee });
}
function rust_calls_argumentsOf(node) {
    const passed = parts(node).filter(({ type }) => type !== 'attribute_item');
    return { count: passed.length, named: [], isOpen: false, texts: firstTexts(passed, rust_calls_textOf) };
}
function rust_calls_textOf(node) {
    if (node.type !== 'string_literal' && node.type !== 'raw_string_literal')
        return null;
    const inner = parts(node);
    return inner.every(({ type }) => type === 'string_content') ? inner.map(({ text }) => text).join('') : null;
}
const LITERAL = /^(?:string|raw_string|integer|char|negative)_literal$/;
function readMatchArm(node, notes) {
    const pattern = field(node, 'pattern');
    const scrutinee = node.parent?.parent;
    if (pattern === null || scrutinee?.type !== 'match_expression' || field(pattern, 'condition') !== null)
        return;
    const of = `match ${squash(fieldText(scrutinee, 'value'), 80)}`;
    const value = fieldText(node, 'value');
    for (const literal of alternatives(pattern)) {
        if (LITERAL.test(literal.type))
            notes.entry(literal, { key: rust_calls_textOf(literal) ?? literal.text, value, of });
    }
}
function alternatives(pattern) {
    return parts(pattern).flatMap(part => (part.type === 'or_pattern' ? alternatives(part) : [part]));
}
function readRow(node, notes) {
    const [first, ...others] = parts(node);
    const key = first === undefined ? null : rust_calls_textOf(first);
    if (notes.counts === true && key !== null) {
        notes.entry(node, { key, value: others.map(({ text }) => text).join(', ') });
    }
}
function listIn(value) {
    if (value === null || value.type === 'array_expression')
        return value;
    if (value.type === 'reference_expression')
        return listIn(field(value, 'value'));
    if (value.type === 'call_expression')
        return listIn(field(value, 'arguments')?.firstNamedChild ?? null);
    return value.type === 'closure_expression' ? listIn(field(value, 'body')) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/rust-attributes.js


const rust_attributes_HARMLESS = /^(?:allow|bench|cold|default|deny|deprecated|derive|doc|expect|forbid|ignore|inline|must_use|non_exhaustive|repr|serde|should_panic|test|track_caller|warn)$/;
function attributesOf(node) {
    let first = null;
    let isModified = false;
    for (let at = node.previousNamedSibling; at !== null; at = at.previousNamedSibling) {
        if (at.type === 'attribute_item') {
            first = at;
            isModified ||= !rust_attributes_HARMLESS.test(rust_attributes_nameOf(at)?.text ?? '');
        }
        else if (!at.isExtra)
            break;
    }
    return { first, isModified };
}
function rust_attributes_nameOf(item) {
    return item.firstNamedChild?.firstNamedChild ?? null;
}
function rust_attributes_readAttribute(node, notes) {
    const name = rust_attributes_nameOf(node);
    const isKnown = name === null || name.text === 'cfg' || name.text === 'cfg_attr' || rust_attributes_HARMLESS.test(name.text);
    if (name?.text === 'derive') {
        notes.claim(name);
        return;
    }
    if (isKnown || name.type !== 'identifier') {
        notes.skip(node);
        return;
    }
    const tokens = parts(node.firstNamedChild).find(({ type }) => type === 'token_tree');
    const passed = parts(tokens ?? null);
    const texts = firstTexts(passed.slice(0, 1), rust_calls_textOf);
    if (tokens === undefined)
        notes.refer(name);
    else
        notes.call(name, { receiver: null, arguments: { count: passed.length, named: [], isOpen: true, texts } });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/rust-macros.js
const KINDS = {
    fn: 'function',
    struct: 'class',
    enum: 'enum',
    trait: 'interface',
    type: 'type',
    const: 'variable',
    static: 'variable',
    mod: 'module'
};
const NEAR = 160;
function readTokens(node, notes) {
    const { text, startIndex, namedChildren } = node;
    for (const [at, child] of namedChildren.entries()) {
        if (child.type !== 'identifier')
            continue;
        const from = child.startIndex - startIndex;
        const before = text.slice(Math.max(0, from - NEAR), from).trimEnd();
        const after = text.slice(from + child.text.length, from + child.text.length + NEAR).trimStart();
        readToken(child, { before, after, next: namedChildren[at + 1] ?? null }, notes);
    }
}
function readToken(name, { before, after, next }, notes) {
    const keyword = /(?:^|[^\w#])(fn|struct|enum|trait|type|const|static|mod)$/.exec(before)?.[1];
    const kind = keyword === undefined ? undefined : KINDS[keyword];
    const receiver = rust_macros_receiverOf(before);
    if (kind !== undefined)
        notes.define(name, { kind, name, isModified: true });
    else if (before.endsWith('$') || before.endsWith("'"))
        notes.claim(name);
    else if (after.startsWith('(') && next?.type === 'token_tree') {
        notes.call(name, { receiver, arguments: rust_macros_argumentsOf(next.text) });
    }
    else if (receiver !== null || /^[A-Z]/.test(name.text) || /^(?:::|!(?!=))/.test(after))
        notes.refer(name, receiver);
    else
        notes.claim(name);
}
function rust_macros_receiverOf(before) {
    const path = /((?:\w+::)*\w*)::$/.exec(before)?.[1];
    if (path !== undefined)
        return path;
    if (!/(?:^|[^.])\.$/.test(before))
        return null;
    return /((?:\w+\.)*\w+)\.$/.exec(before)?.[1] ?? '';
}
function rust_macros_argumentsOf(text) {
    const bare = text.slice(1, -1).replace(/"(?:[^"\\]|\\.)*"/gs, '0');
    let flat = bare;
    for (let last = ''; last !== flat;) {
        last = flat;
        flat = flat.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '0');
    }
    const count = flat.trim() === '' ? 0 : flat.replace(/,\s*$/, '').split(',').length;
    return { count, named: [], isOpen: /[|<>$#'"]/.test(flat), texts: [] };
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/rust-modules.js


function readModule(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const { first, isModified } = attributesOf(node);
    const isFile = field(node, 'body') === null;
    if (first !== null)
        notes.wrap(node, first);
    const isVisible = node.namedChildren.some(({ type }) => type === 'visibility_modifier');
    notes.define(node, { kind: 'module', name, isVisible, isModified, isDeclaration: isFile });
    if (!isFile)
        return;
    const path = /path\s*=\s*"([^"]+)"/.exec(first?.text ?? '')?.[1];
    notes.bring(node, [{ source: path ?? `self::${name.text}`, names: [], whole: name.text, isWildcard: false }]);
}
function rust_modules_readUse(node, notes) {
    const argument = field(node, 'argument');
    if (argument === null)
        return;
    const grouped = new Map();
    for (const told of leaves(argument, '')) {
        const key = `${told.source}\n${told.isWildcard ? '*' : ''}${told.whole ?? ''}`;
        const before = grouped.get(key);
        grouped.set(key, before === undefined ? told : { ...before, names: [...before.names, ...told.names] });
    }
    notes.bring(node, [...grouped.values()]);
}
function leaves(node, before) {
    if (node.type === 'use_list')
        return parts(node).flatMap(part => leaves(part, before));
    if (node.type === 'scoped_use_list') {
        const list = field(node, 'list');
        return list === null ? [] : leaves(list, joined(before, fieldText(node, 'path')));
    }
    if (node.type === 'use_wildcard') {
        const source = joined(before, node.firstNamedChild?.text ?? '');
        return [{ source, names: [], whole: null, isWildcard: true }];
    }
    const isRenamed = node.type === 'use_as_clause';
    const path = isRenamed ? fieldText(node, 'path') : node.text;
    return [leaf(joined(before, path), isRenamed ? fieldText(node, 'alias') : null)];
}
function joined(before, path) {
    const whole = path === 'self' && before !== '' ? before : before === '' ? path : `${before}::${path}`;
    return squash(whole).replace(/\s*::\s*/g, '::');
}
function leaf(path, alias) {
    const cut = path.lastIndexOf('::');
    if (cut < 0)
        return { source: path, names: [], whole: alias ?? path, isWildcard: false };
    const name = path.slice(cut + 2);
    return { source: path.slice(0, cut), names: [{ name, local: alias ?? name }], whole: null, isWildcard: false };
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/rust.js





const rust = {
    name: 'rust',
    grammar: 'tree-sitter-rust',
    extensions: ['.rs'],
    comments: ['line_comment', 'block_comment'],
    nodes: {
        attribute_item: rust_attributes_readAttribute,
        inner_attribute_item: rust_attributes_readAttribute,
        use_declaration: rust_modules_readUse,
        extern_crate_declaration: (node, notes) => {
            const source = fieldText(node, 'name');
            notes.bring(node, [{ source, names: [], whole: fieldText(node, 'alias') || source, isWildcard: false }]);
        },
        mod_item: readModule,
        function_item: rust_readFunction,
        function_signature_item: rust_readFunction,
        struct_item: (node, notes) => {
            rust_define(node, notes, { kind: 'class', parameters: tupleOf(field(node, 'body')) });
        },
        union_item: readItem('class'),
        enum_item: (node, notes) => {
            rust_define(node, notes, { kind: 'enum', hasEntries: true });
        },
        trait_item: readItem('interface'),
        type_item: readItem('type'),
        associated_type: readItem('type'),
        const_item: rust_readConstant,
        static_item: rust_readConstant,
        array_expression: (node, notes) => {
            notes.collection(node);
        },
        macro_definition: (node, notes) => {
            rust_define(node, notes, { kind: 'function', isVisible: true, isModified: true });
            notes.skip(node);
        },
        impl_item: (node, notes) => {
            notes.scope(node, 'block');
        },
        enum_variant: (node, notes) => {
            const key = fieldText(node, 'name');
            notes.entry(node, { key, value: fieldText(node, 'value'), isMember: true });
            rust_define(node, notes, { kind: 'field', parameters: tupleOf(field(node, 'body')), isVisible: true });
        },
        field_declaration: readItem('field'),
        type_parameter: rust_bindName,
        const_parameter: rust_bindName,
        parameter: bindPatternField,
        let_declaration: bindPatternField,
        let_condition: bindPatternField,
        closure_parameters: (node, notes) => {
            for (const part of parts(node))
                if (part.type !== 'parameter')
                    rust_bindPattern(part, notes);
        },
        closure_expression: (node, notes) => {
            notes.scope(node, 'function');
        },
        for_expression: (node, notes) => {
            notes.scope(node, 'block');
            bindPatternField(node, notes);
        },
        match_arm: (node, notes) => {
            readMatchArm(node, notes);
            notes.scope(node, 'block');
            bindPatternField(node, notes);
        },
        block: rust_readBlock,
        if_expression: rust_readBlock,
        while_expression: rust_readBlock,
        lifetime: rust_skip,
        label: rust_skip,
        call_expression: rust_calls_readCall,
        tuple_expression: readRow,
        macro_invocation: (node, notes) => {
            const name = field(node, 'macro');
            if (name?.type === 'identifier')
                notes.refer(name);
        },
        token_tree: readTokens,
        field_expression: (node, notes) => {
            const name = field(node, 'field');
            if (name?.type === 'field_identifier')
                notes.refer(name, field(node, 'value'));
        },
        scoped_identifier: readScoped,
        scoped_type_identifier: readScoped,
        struct_expression: (node, notes) => {
            for (const part of parts(field(node, 'body'))) {
                const name = part.type === 'field_initializer' ? field(part, 'field') : null;
                if (name?.type === 'field_identifier')
                    notes.refer(name, field(node, 'name'));
            }
        },
        identifier: rust_refer,
        type_identifier: rust_refer
    }
};
function rust_refer(node, notes) {
    if (node.text !== 'Self' && node.text !== '_')
        notes.refer(node);
}
function rust_skip(node, notes) {
    notes.skip(node);
}
function rust_readBlock(node, notes) {
    notes.scope(node, 'block');
}
function readItem(kind) {
    return (node, notes) => {
        rust_define(node, notes, { kind });
    };
}
function rust_readConstant(node, notes) {
    rust_define(node, notes, { kind: 'variable', value: listIn(field(node, 'value')) });
}
function rust_define(node, notes, told) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const { first, isModified } = attributesOf(node);
    const home = homeOf(node);
    if (first !== null)
        notes.wrap(node, first);
    notes.define(node, {
        name,
        isVisible: home?.isOfTrait === true || isPublic(node),
        ...told,
        owner: home?.owner ?? [],
        isModified: isModified || told.isModified === true || home?.isModified === true
    });
}
function isPublic(node) {
    const modifier = node.namedChildren.find(({ type }) => type === 'visibility_modifier');
    return modifier !== undefined && modifier.text !== 'pub(self)';
}
function homeOf(node) {
    const outer = node.parent?.type === 'declaration_list' ? node.parent.parent : null;
    if (outer?.type === 'trait_item')
        return { owner: [], isOfTrait: true, isModified: false };
    if (outer?.type !== 'impl_item')
        return null;
    const type = field(outer, 'type');
    const trait = field(outer, 'trait');
    const bare = type?.type === 'generic_type' ? field(type, 'type') : type;
    const name = bare?.type === 'scoped_type_identifier' ? fieldText(bare, 'name') : squash(bare?.text ?? '');
    const own = new Set(parts(field(outer, 'type_parameters')).map(part => fieldText(part, 'name') || part.text));
    const passed = type?.type === 'generic_type' ? parts(field(type, 'type_arguments')) : [];
    const isPartial = passed.some(({ text, type: kind }) => kind !== 'lifetime' && !own.has(text));
    const isModified = attributesOf(outer).isModified || isPartial;
    const owner = trait === null ? [name] : [name, `impl ${squash(trait.text)}`];
    return { owner, isOfTrait: trait !== null, isModified };
}
function rust_readFunction(node, notes) {
    const list = node.parent?.type === 'declaration_list' ? node.parent.parent?.type : undefined;
    const kind = list === 'impl_item' || list === 'trait_item' ? 'method' : 'function';
    rust_define(node, notes, { kind, parameters: rust_parametersOf(node), isDeclaration: field(node, 'body') === null });
}
function rust_parametersOf(node) {
    const list = parts(field(node, 'parameters')).filter(({ type }) => type !== 'attribute_item');
    const isOpen = list.some(({ type }) => type === 'variadic_parameter');
    const found = list.filter(({ type }) => type !== 'self_parameter' && type !== 'variadic_parameter');
    return {
        names: found.map(part => squash(fieldText(part, 'pattern'))),
        types: found.map(part => squash(fieldText(part, 'type') || (part.type === 'parameter' ? '' : part.text))),
        required: found.length,
        accepted: isOpen ? null : found.length
    };
}
function tupleOf(body) {
    if (body?.type !== 'ordered_field_declaration_list')
        return null;
    const types = body.childrenForFieldName('type').map(({ text }) => squash(text));
    return { names: types.map((_, at) => `${at}`), types, required: types.length, accepted: types.length };
}
function rust_bindName(node, notes) {
    const name = field(node, 'name');
    if (name !== null)
        notes.bind(name);
}
function bindPatternField(node, notes) {
    const pattern = field(node, 'pattern');
    if (pattern !== null)
        rust_bindPattern(pattern, notes);
}
function rust_bindPattern(node, notes) {
    if (node.type === 'shorthand_field_identifier')
        notes.bind(node);
    else if (node.type === 'identifier' && /^[^A-Z]/.test(node.text))
        notes.bind(node);
    if (!/pattern$/.test(node.type) || hasChild(node, 'token_tree'))
        return;
    const [type, condition] = [field(node, 'type'), field(node, 'condition')];
    for (const part of parts(node))
        if (part.id !== type?.id && part.id !== condition?.id)
            rust_bindPattern(part, notes);
}
function readScoped(node, notes) {
    const name = field(node, 'name');
    if (name !== null)
        notes.refer(name, field(node, 'path'));
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/typescript.js





const nodes = {
    ...ecmascript,
    abstract_class_declaration: javascript_classes_readClass,
    interface_declaration: (node, notes) => {
        named(node, 'interface', notes);
    },
    type_alias_declaration: (node, notes) => {
        named(node, 'type', notes);
    },
    enum_declaration: (node, notes) => {
        named(node, 'enum', notes);
    },
    enum_body: (node, notes) => {
        for (const part of parts(node))
            if (part.type !== 'enum_assignment')
                member(part, part, notes);
    },
    object_type: (node, notes) => {
        notes.collection(node);
    },
    enum_assignment: (node, notes) => {
        member(node, field(node, 'name'), notes);
    },
    internal_module: typescript_readNamespace,
    module: typescript_readNamespace,
    ambient_declaration: (node, notes) => {
        for (const part of node.namedChildren)
            notes.wrap(part, node);
    },
    function_signature: (node, notes) => {
        signature(node, notes.around === 'class' ? 'method' : 'function', notes);
    },
    method_signature: (node, notes) => {
        signature(node, 'method', notes);
    },
    abstract_method_signature: (node, notes) => {
        signature(node, 'method', notes);
    },
    property_signature: (node, notes) => {
        signature(node, 'field', notes);
    },
    public_field_definition: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            defineField(node, name, notes);
    },
    function_type: typescript_readScope,
    constructor_type: typescript_readScope,
    call_signature: typescript_readScope,
    construct_signature: typescript_readScope,
    type_parameter: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            notes.bind(name);
    },
    mapped_type_clause: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            notes.bind(name);
    },
    infer_type: (node, notes) => {
        if (node.firstNamedChild !== null)
            notes.bind(node.firstNamedChild);
    },
    index_signature: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            notes.claim(name);
    },
    type_identifier: (node, notes) => {
        notes.refer(node);
    },
    nested_type_identifier: (node, notes) => {
        const name = field(node, 'name');
        if (name !== null)
            notes.refer(name, field(node, 'module'));
    }
};
const typescript = {
    name: 'typescript',
    grammar: 'tree-sitter-typescript',
    extensions: ['.ts', '.mts', '.cts'],
    needsExport: true,
    nodes
};
const tsx = {
    ...typescript,
    name: 'tsx',
    grammar: 'tree-sitter-tsx',
    extensions: ['.tsx'],
    nodes: { ...nodes, ...jsx }
};
function typescript_readScope(node, notes) {
    notes.scope(node, 'function');
}
function named(node, kind, notes) {
    const name = field(node, 'name');
    const told = {
        value: field(node, 'value') ?? field(node, 'body'),
        isVisible: isExported(node, notes),
        hasEntries: kind === 'enum'
    };
    if (name !== null)
        notes.define(node, { kind, name, ...told });
}
function typescript_readNamespace(node, notes) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const body = field(node, 'body');
    if (body !== null)
        notes.claim(body);
    notes.claim(name);
    notes.define(node, { kind: 'module', name: javascript_values_keyOf(name) ?? name.text, isVisible: isExported(node, notes) });
}
function member(node, name, notes) {
    const key = name === null ? null : javascript_values_keyOf(name);
    if (name === null || key === null)
        return;
    notes.entry(node, { key, value: fieldText(node, 'value'), isMember: true });
    if (notes.counts === true)
        notes.define(node, { kind: 'field', name: node === name ? name : key });
    notes.claim(name);
}
function signature(node, kind, notes) {
    const name = field(node, 'name');
    const key = name === null ? null : javascript_values_keyOf(name);
    if (name === null || key === null || notes.counts === false) {
        notes.scope(node, 'function');
        return;
    }
    notes.define(node, {
        kind,
        name: name.type === 'identifier' ? name : key,
        parameters: kind === 'field' ? null : javascript_parameters_parametersOf(node),
        isVisible: kind === 'function' ? isExported(node, notes) : !isPrivate(node),
        isDeclaration: true
    });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/language-of.js











const LANGUAGES = [
    typescript,
    tsx,
    javascript,
    python,
    go,
    java,
    rust,
    c,
    cpp,
    cSharp,
    ruby,
    php
];
const BY_EXTENSION = new Map(LANGUAGES.flatMap(language => language.extensions.map(extension => [extension, language])));
const CPP_SIGNS = /^\s*(?:class|namespace|template)\b|\w::\w|^\s*(?:public|private|protected)\s*:|^\s*using\s/m;
function languageOf(path, text = '') {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(Math.max(1, name.lastIndexOf('.')));
    if (extension === '.h' && CPP_SIGNS.test(text))
        return BY_EXTENSION.get('.hpp') ?? null;
    return BY_EXTENSION.get(extension) ?? null;
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/adapters/syntax/worker-messages.js
const REINSTALL = 'Install this program again: a part of it is missing or damaged';

;// CONCATENATED MODULE: ./lib/adapters/syntax/worker-lane.js


const HELD = 2;
function openLane(source) {
    const state = { ...source, running: null };
    return {
        fill() {
            fill(state);
        },
        async close() {
            const { running } = state;
            state.running = null;
            clearTimeout(running?.timer);
            for (const job of running?.held ?? [])
                job.resolve(null);
            await running?.worker.terminate();
        }
    };
}
function fill(state) {
    while ((state.running?.held.length ?? 0) < HELD) {
        const job = state.next();
        if (job === undefined)
            return;
        state.running ??= begin(state);
        give(state, state.running, job);
    }
}
function begin(state) {
    const worker = state.start();
    const own = { worker, held: [], isReady: false, answered: 0, timer: undefined };
    worker.on('message', (reply) => {
        if (state.running === own)
            hear(state, own, reply);
    });
    worker.on('error', (error) => {
        end(state, own, { kind: 'died', reason: error instanceof Error ? error.message : String(error) });
    });
    worker.on('exit', code => {
        end(state, own, { kind: 'died', reason: `exit code ${code}` });
    });
    return own;
}
function give(state, own, job) {
    const { path, text } = job;
    own.held.push(job);
    own.worker.postMessage({ path, text });
    if (own.held.length === 1)
        watch(state, own);
}
function watch(state, own) {
    clearTimeout(own.timer);
    own.timer = undefined;
    if (own.held.length === 0) {
        own.worker.unref();
        return;
    }
    own.worker.ref();
    if (!own.isReady)
        return;
    own.timer = setTimeout(() => {
        end(state, own, { kind: 'took too long' });
    }, state.stopAfterMs);
}
function hear(state, own, reply) {
    if (reply.kind === 'broken') {
        end(state, own, { kind: 'died', reason: 'the parser broke' });
        return;
    }
    if (reply.kind === 'ready')
        own.isReady = true;
    if (reply.kind === 'failed')
        own.held.shift()?.reject(new errors/* ToolError */.v4(reply.reason, REINSTALL));
    if (reply.kind === 'read') {
        own.held.shift()?.resolve(reply.syntax);
        own.answered++;
    }
    watch(state, own);
    fill(state);
}
function end(state, own, how) {
    if (state.running !== own)
        return;
    state.running = null;
    clearTimeout(own.timer);
    void own.worker.terminate();
    const [first, ...others] = own.held;
    if (first === undefined)
        return;
    if (how.kind === 'died' && !own.isReady) {
        first.reject(new errors/* ToolError */.v4(`The parser did not start: ${how.reason}`, REINSTALL));
        state.giveBack(others);
    }
    else if (how.kind === 'died' && own.answered > 0) {
        state.giveBack(own.held);
    }
    else {
        first.resolve(null);
        state.giveBack(others);
    }
    fill(state);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/worker-syntax.js





const MAX_LENGTH = 1024 * 1024;
const STOP_AFTER_MS = 6_000;
const MEMORY_MB = 512;
const WORKERS = Math.min(2, (0,external_node_os_.availableParallelism)());
function openWorkerSyntax({ entry, workers = WORKERS, stopAfterMs = STOP_AFTER_MS }) {
    const waiting = [];
    const lanes = Array.from({ length: workers }, () => openLane({
        start: () => new external_node_worker_threads_.Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, env: {}, execArgv: [] }),
        next: () => waiting.shift(),
        giveBack: jobs => waiting.unshift(...jobs),
        stopAfterMs
    }));
    return {
        language: path => languageOf(path)?.name ?? null,
        async parse(path, text) {
            if (text.length > MAX_LENGTH || languageOf(path) === null)
                return null;
            return await new Promise((resolve, reject) => {
                waiting.push({ path, text, resolve, reject });
                for (const lane of lanes)
                    lane.fill();
            });
        },
        async [Symbol.asyncDispose]() {
            for (const job of waiting.splice(0))
                job.resolve(null);
            await Promise.all(lanes.map(lane => lane.close()));
        }
    };
}
function bundledWorker(folder) {
    return (0,external_node_path_.join)(folder, 'syntax-worker.js');
}

// EXTERNAL MODULE: ./lib/collect/resolve-base.js
var resolve_base = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/config/config-path.js
var config_path = __webpack_require__(104);
// EXTERNAL MODULE: ./lib/config/lines.js
var lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/parse-config.js + 3 modules
var parse_config = __webpack_require__(3651);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
// EXTERNAL MODULE: ./lib/config/ref-name.js
var ref_name = __webpack_require__(3327);
;// CONCATENATED MODULE: ./lib/config/parse-pins.js





function parsePins(text, where) {
    const record = (0,parse_json/* parseJson */.q)(text);
    const base = readBase((0,field_of/* fieldOf */._)(record, 'base'));
    const candidates = (0,field_of/* fieldOf */._)(record, 'candidates');
    const heads = Array.isArray(candidates) ? candidates.map(readHead) : [];
    const found = heads.filter(head => head !== null);
    if (base !== null && found.length > 0 && found.length === heads.length)
        return { base, heads: found };
    const what = 'the plan is no record of a run that found its base and its candidates';
    throw new errors/* ConfigurationError */.j1([{ where, what, fix: 'Name the integration.json that mode plan wrote' }]);
}
function readBase(value) {
    const name = (0,field_of/* fieldOf */._)(value, 'name');
    const sha = (0,field_of/* fieldOf */._)(value, 'sha');
    return typeof name === 'string' && typeof sha === 'string' && (0,ids/* isOid */.dH)(sha) ? { name, sha } : null;
}
function readHead(value) {
    const name = (0,field_of/* fieldOf */._)(value, 'name');
    const sha = (0,field_of/* fieldOf */._)(value, 'sha');
    const source = (0,field_of/* fieldOf */._)(value, 'source');
    const reason = (0,field_of/* fieldOf */._)(value, 'reason');
    if (typeof name !== 'string' || !isName(name) || typeof reason !== 'string')
        return null;
    if (sha !== null && (typeof sha !== 'string' || !(0,ids/* isOid */.dH)(sha)))
        return null;
    if (source !== null && (typeof source !== 'string' || !source.startsWith('refs/')))
        return null;
    return { name, sha, source, reason };
}
function isName(name) {
    return /^#\d+$/.test(name) || (0,ref_name/* refNameFault */.B)(name) === null;
}

// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/analyze/conflict-id.js

function conflictId(identity, taken) {
    const { kind, type, paths, branches, subject } = identity;
    const parts = [kind, type, paths.toSorted(), branches.toSorted(), subject];
    for (let round = 0;; round++) {
        const digits = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([...parts, round]))
            .digest()
            .readUIntBE(0, 6) % 1_000_000;
        const id = `INT-${String(digits).padStart(6, '0')}`;
        if (!taken.has(id))
            return id;
    }
}
function fingerprintOf({ type, parties, sides, base, dispute }) {
    const facts = [
        type,
        sorted(parties.map(({ branch, change, path }) => [branch, change, path])),
        sorted(sides.map(({ branch, text }) => [branch, text])),
        base.map(({ text }) => text),
        dispute.toSorted()
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
function sorted(facts) {
    return facts.map(fact => JSON.stringify(fact)).sort();
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-draft.js

function nameConflicts(drafts, taken = []) {
    const keyed = drafts.map(draft => ({
        draft,
        key: [draft.path, ...draft.branches, draft.type, draft.subject].join('\0')
    }));
    const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const given = new Set(taken);
    return sorted.map(({ draft: { dispute, subject, ...draft } }) => {
        const id = conflictId({ ...draft, subject }, given);
        given.add(id);
        const fingerprint = fingerprintOf({ ...draft, dispute });
        return { id, fingerprint, ...draft, owners: [], options: [], recommendation: null };
    });
}

// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/analyze/change-index.js
const known = new WeakMap();
function changeIndex(changes) {
    const index = known.get(changes) ?? makeIndex(changes);
    known.set(changes, index);
    return index;
}
function makeIndex(changes) {
    const byPath = firstPlaces(changes.map(({ path }) => [path]));
    const byOldPath = firstPlaces(changes.map(({ oldPath }) => [oldPath]));
    let byFolder = null;
    return {
        at: path => byPath.get(path) ?? byOldPath.get(path) ?? null,
        below: folders => {
            byFolder ??= firstPlaces(changes.map(({ path, oldPath }) => [...foldersOf(path), ...foldersOf(oldPath)]));
            const places = folders.flatMap(folder => byFolder?.get(folder) ?? []);
            return places.length === 0 ? null : Math.min(...places);
        },
        oldNames: new Map(changes.flatMap(({ path, oldPath }) => (path === oldPath ? [] : [[path, oldPath]])))
    };
}
function firstPlaces(names) {
    const places = new Map();
    for (const [i, list] of names.entries())
        for (const name of list)
            if (!places.has(name))
                places.set(name, i);
    return places;
}
function foldersOf(path) {
    const found = [];
    for (let end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', end + 1))
        found.push(path.slice(0, end));
    return found;
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-parties.js

const NAMED_COMMITS = 3;
function withOldNames(paths, { first, second }) {
    const old = [first, second].flatMap(({ changes }) => {
        const { oldNames } = changeIndex(changes);
        return paths.flatMap(path => oldNames.get(path) ?? []);
    });
    return [...new Set([...paths, ...old])];
}
function changeOf({ changes }, paths) {
    const index = changeIndex(changes);
    const [direct] = paths.flatMap(path => index.at(path) ?? []);
    return changes[direct ?? index.below(paths) ?? -1] ?? null;
}
async function touchingCommits(disputed, collection, { git }) {
    const { base, candidates } = collection;
    const heads = new Map(candidates.map(({ name, head }) => [name, head]));
    const headOf = (tip) => (tip.author === null ? base.commit : (heads.get(tip.name) ?? tip.commit));
    const ranges = disputed.flatMap(({ clash: { first, second }, paths }) => {
        const rangeOf = (tip, other) => ({
            base: tip.author === null ? headOf(other) : base.commit,
            head: headOf(tip),
            paths: [...new Set(paths.flatMap(path => [path, ...namesOf(changeOf(tip, [path]))]))]
        });
        return [rangeOf(first, second), rangeOf(second, first)];
    });
    const touching = await git.history.touchingMany(ranges, NAMED_COMMITS);
    return disputed.map((_, i) => [touching[2 * i] ?? NOTHING, touching[2 * i + 1] ?? NOTHING]);
}
const NOTHING = new Map();
function partyOf(tip, paths, touching) {
    const change = changeOf(tip, paths);
    const [path = ''] = paths;
    const names = [...new Set(change === null ? [path] : [...namesOf(change), path])];
    const commits = names.flatMap(name => touching.get(name) ?? []);
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change === null ? path : change.status === 'deleted' ? null : change.path,
        change: change?.status ?? 'unchanged',
        commits: distinct(commits).slice(0, NAMED_COMMITS)
    };
}
function namesOf(change) {
    return change === null ? [] : [change.path, change.oldPath];
}
function distinct(commits) {
    return [...new Map(commits.map(commit => [commit.oid, commit])).values()];
}

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
;// CONCATENATED MODULE: ./lib/domain/enclosing-definition.js

const NAME_LENGTH = 60;
const DEPTH = 6;
const LISTED = 2;
function enclosingDefinition(syntax, lines) {
    const parts = partsOf(syntax);
    const around = parts.filter(part => covers(part.lines, lines));
    const touching = lines.count === 0 ? [] : parts.filter(part => touches(part.lines, lines) && !around.includes(part));
    const whole = onlyOne(touching, lines);
    if (whole !== null)
        return describe([...around, whole]);
    if (around.length > 0)
        return describe(around);
    return list(touching);
}
function partsOf({ definitions, blocks, comments }) {
    const above = new Map(comments.map(comment => [comment.start + comment.count, comment.start]));
    const parts = [];
    for (const part of [...definitions, ...blocks].sort((a, b) => a.lines.start - b.lines.start || size(b) - size(a))) {
        const { start, count } = part.lines;
        const from = above.get(start) ?? start;
        above.delete(start);
        parts.push({ ...part, lines: { start: from, count: count + start - from } });
    }
    return parts;
}
function size({ lines }) {
    return lines.count;
}
function covers(outer, { start, count }) {
    const last = count === 0 ? start + 1 : start + count - 1;
    return outer.count > 0 && outer.start <= start && last < outer.start + outer.count;
}
function onlyOne(touching, lines) {
    const [first] = touching;
    if (first === undefined || touching.some(({ lines: own }) => !covers(first.lines, own)))
        return null;
    return covers(lines, first.lines) && first.lines.count * 2 > lines.count ? first : null;
}
function touches(a, b) {
    return a.start < b.start + b.count && b.start < a.start + a.count;
}
function list(touching) {
    const outer = [];
    let end = 0;
    for (const part of touching) {
        if (part.lines.start < end)
            continue;
        outer.push(part);
        end = part.lines.start + part.lines.count;
    }
    if (outer.length < 2)
        return null;
    const shown = outer.slice(0, LISTED).map(part => describe([part]));
    const rest = outer.length - LISTED;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(' and ');
}
function describe(path) {
    const words = [];
    let known = 0;
    for (const part of path) {
        if ('title' in part) {
            words.push(shorten(part.title));
            continue;
        }
        words.push(...part.within.slice(known).map(shorten), `${part.kind} ${shorten(part.name)}`);
        known = part.within.length + 1;
    }
    if (words.length > DEPTH)
        words.splice(DEPTH / 2, words.length - DEPTH, '…');
    return words.join(' › ');
}
function shorten(name) {
    return (0,cut_text/* cutText */.I)(name, NAME_LENGTH);
}

;// CONCATENATED MODULE: ./lib/analyze/definition-reader.js

function definitionReader({ syntax }, read) {
    return async (commit, path, lines) => {
        if (syntax.language(path) === null)
            return null;
        const text = await read(commit, path);
        const named = text === null ? null : await syntax.parse(path, text);
        return named === null ? null : enclosingDefinition(named, lines);
    };
}

;// CONCATENATED MODULE: ./lib/analyze/git-types.js
const INFORMATION = new Set([
    'Auto-merging',
    'Path updated due to directory rename',
    'Directory rename skipped since directory was renamed on both sides',
    'Fast forwarding submodule'
]);
const CHOICE = 'it cannot be put together, so one side’s work has to be chosen or made anew';
const LOSS = 'the work of one side is lost if the other is simply taken';
const BOTH_THERE = 'both texts are there, and whoever knows both changes can put them together';
const NAMES_ONLY = 'only the place of a file is in question; no text is at stake';
const OTHER_REPOSITORY = 'the answer lies in the history of another repository';
const FAILED = 'git itself failed here, so nothing is known of this path';
const ASK_GIT = 'Git could not do its work on this path. Whoever runs the integration mends the repository first.';
const IN_SUBMODULE = 'Whoever lands second settles it in the submodule, then records the commit that holds both.';
const CONFLICTS = {
    contents: {
        kind: 'line',
        severity: 'medium',
        reason: BOTH_THERE,
        meaning: 'Both sides changed the same lines. Whoever lands second writes down what both changes meant.'
    },
    binary: {
        kind: 'file',
        severity: 'high',
        reason: CHOICE,
        meaning: 'Both sides changed a file that is no text. The two authors agree on one version, or make one from the source.'
    },
    'file/directory': {
        kind: 'file',
        severity: 'medium',
        reason: 'one of the two has to get another name, and whatever refers to it has to follow',
        meaning: 'One side has a file where the other has a folder. Whoever lands second picks another name.'
    },
    'distinct modes': {
        kind: 'file',
        severity: 'medium',
        reason: 'a name can stand for only one of a file, a link and a submodule',
        meaning: 'The same name is a file on one side and a link or submodule on the other. The two authors agree what it should be.'
    },
    'modify/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side deletes a file that the other goes on changing. Whoever deletes it says where the change belongs now.'
    },
    'rename/rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'the names cannot all be kept, and whatever refers to the file has to follow',
        meaning: 'Both sides gave one file different new names. The two authors agree on one; whoever lands second follows.'
    },
    'rename involved in collision': {
        kind: 'file',
        severity: 'high',
        reason: 'different files meet under one name, with changes on both sides in them',
        meaning: 'A renamed file lands on a name that the other side uses for another one. Whoever renames picks a free name.'
    },
    'rename/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a file that the other deletes. Whoever deletes it says whether the moved file is still needed.'
    },
    'directory rename suggested': {
        kind: 'file',
        severity: 'low',
        reason: NAMES_ONLY,
        meaning: 'One side adds a file to a folder that the other renames. Whoever adds the file says whether it moves along.'
    },
    'file in way of directory rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'A file would move along with a renamed folder, but its place is taken. Whoever adds the file picks its place.'
    },
    'directory rename collision': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'Folders were merged into one, and new files of both would share a name. Whoever adds them picks the names.'
    },
    'directory rename unclear split': {
        kind: 'file',
        severity: 'medium',
        reason: 'nobody but the author can tell which new folder the file belongs to',
        meaning: 'One side spreads a folder over several new ones while the other adds a file to it. Whoever adds it picks its place.'
    },
    submodule: {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule to commits that do not contain each other. ${IN_SUBMODULE}`
    },
    'submodule with possible resolution': {
        kind: 'file',
        severity: 'low',
        reason: 'the submodule already has a commit that holds both sides',
        meaning: 'Both sides moved a submodule, and it has a merge of the two. Whoever lands second records that commit.'
    },
    'submodule not initialized': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule, and its history is not here to tell which commit holds both. ${IN_SUBMODULE}`
    },
    'submodule history not available': {
        kind: 'file',
        severity: 'high',
        reason: 'a commit that one side asks for cannot be found',
        meaning: 'One side records a submodule commit that is not here. Its author sees that the commit is pushed.'
    },
    'submodule may have rewinds': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a submodule back while the other moves it on. Whoever moved it back says why.'
    },
    'submodule lacks merge base': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides add a submodule of the same name at different commits. ${IN_SUBMODULE}`
    }
};
const ERRORS = Object.fromEntries([
    'submodule corrupt',
    'three-way content merge failed',
    'object write failed',
    'object read failed',
    'object is not a blob'
].map(type => [type, { kind: 'file', severity: 'high', reason: FAILED, meaning: ASK_GIT }]));
const UNKNOWN = {
    kind: 'file',
    severity: 'high',
    reason: 'this kind of conflict is not known here, and what is not understood is not harmless',
    meaning: 'Git could not merge this path. The authors of both sides look at what it says.'
};
const UNKNOWN_ERROR = { ...UNKNOWN, reason: FAILED, meaning: ASK_GIT };
function knownMeaning(type, isError) {
    const table = isError ? ERRORS : CONFLICTS;
    return Object.hasOwn(table, type) ? (table[type] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-type.js

const UNNAMED = { ...UNKNOWN, type: 'unknown', isError: false };
const WORD = /^(?:CONFLICT|ERROR) ?\((?<type>.*)\)$/s;
function conflictType(message) {
    if (message.type === '' || INFORMATION.has(message.type))
        return null;
    const type = WORD.exec(message.type)?.groups?.['type'] ?? message.type;
    if (type === '')
        return UNNAMED;
    const isError = message.type.startsWith('ERROR');
    return { ...(knownMeaning(type, isError) ?? (isError ? UNKNOWN_ERROR : UNKNOWN)), type, isError };
}
const RANK = { low: 0, medium: 1, high: 2 };
function graver(a, b) {
    if (a.isError !== b.isError)
        return a.isError ? a : b;
    const [isA, isB] = [a, b].map(({ type }) => type.startsWith('submodule'));
    if (isA !== isB)
        return isA === true ? a : b;
    if (a.severity === b.severity)
        return a.type === 'contents' ? b : a;
    return RANK[b.severity] > RANK[a.severity] ? b : a;
}

;// CONCATENATED MODULE: ./lib/analyze/path-conflicts.js

function pathConflicts(merge, tips) {
    const found = new Map();
    for (const message of merge.messages) {
        const type = conflictType(message);
        const paths = path_conflicts_distinct(message.paths.map(path => originalPath(path, tips)));
        const path = paths[0];
        if (type === null || path === undefined)
            continue;
        const known = found.get(path);
        found.set(path, {
            path,
            paths: path_conflicts_distinct([...(known?.paths ?? []), ...paths]),
            messages: [...(known?.messages ?? []), message],
            type: known === undefined ? type : graver(known.type, type)
        });
    }
    const named = new Set([...found.values()].flatMap(conflict => conflict.paths));
    for (const path of path_conflicts_distinct(merge.conflicted.map(path => originalPath(path, tips)))) {
        if (!named.has(path))
            found.set(path, { path, paths: [path], messages: [], type: UNNAMED });
    }
    if (found.size === 0 && !merge.clean)
        return [{ path: '', paths: [], messages: merge.messages, type: UNNAMED }];
    return [...found.values()];
}
function originalPath(path, tips) {
    const tip = tips.find(id => id !== '' && path.includes(`~${id}`));
    if (tip === undefined)
        return path;
    const at = path.lastIndexOf(`~${tip}`);
    const below = /^(?:_\d+)?(?<below>(?:\/.*)?)$/s.exec(path.slice(at + tip.length + 1))?.groups?.['below'];
    return at === 0 || below === undefined ? path : path.slice(0, at) + below;
}
function path_conflicts_distinct(paths) {
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/line-overlap.js
function touchingRanges(a, b) {
    const touching = [];
    let from = 0;
    for (const [i, hunk] of a.hunks.entries()) {
        while (from < b.hunks.length && endsBefore(b.hunks[from]?.old, hunk.old))
            from++;
        for (let j = from; j < b.hunks.length; j++) {
            const other = b.hunks[j];
            if (other === undefined || endsBefore(hunk.old, other.old))
                break;
            touching.push({ a: i, b: j });
        }
    }
    return touching;
}
function endsBefore(first, second) {
    return first !== undefined && last(first) + 1 < start(second);
}
function start(range) {
    return range.count === 0 ? range.start + 1 : range.start;
}
function last(range) {
    return range.count === 0 ? range.start : range.start + range.count - 1;
}

;// CONCATENATED MODULE: ./lib/domain/marked-hunks.js
function parseMarkedFile(text, [ours, theirs]) {
    const texts = [''];
    const hunks = [];
    let open = null;
    for (const line of linesOf(text)) {
        const { sign, label } = readMarker(line);
        if (open === null) {
            if (sign.startsWith('<') && isLabel(label, ours))
                open = { size: sign.length, parts: { ours: '' }, at: 'ours' };
            else
                texts.push((texts.pop() ?? '') + line);
            continue;
        }
        const next = sign.length === open.size ? NEXT[sign.charAt(0)] : undefined;
        if (next === undefined)
            open.parts[open.at] = (open.parts[open.at] ?? '') + line;
        else if (next === 'end' && open.at === 'theirs' && isLabel(label, theirs)) {
            hunks.push({ ours: open.parts.ours ?? '', base: open.parts.base ?? null, theirs: open.parts.theirs ?? '' });
            texts.push('');
            open = null;
        }
        else if (next === 'end' || open.parts[next] !== undefined || (next === 'base' && open.at !== 'ours'))
            return null;
        else {
            open.parts[next] = '';
            open.at = next;
        }
    }
    return open === null ? { texts, hunks } : null;
}
function fillMarkedFile({ texts }, fillings) {
    return texts.map((text, i) => text + (fillings[i] ?? '')).join('');
}
function keepsAround({ texts }, result) {
    const [first = '', ...rest] = texts;
    const last = rest.pop();
    if (last === undefined)
        return result === first;
    if (!result.startsWith(first) || !result.endsWith(last))
        return false;
    let at = first.length;
    for (const text of rest) {
        const found = result.indexOf(text, at);
        if (found < 0)
            return false;
        at = found + text.length;
    }
    return at + last.length <= result.length;
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
const NEXT = { '|': 'base', '=': 'theirs', '>': 'end' };
function readMarker(line) {
    const { sign = '', label = '' } = /^(?<sign><{3,}|\|{3,}|={3,}|>{3,})(?: (?<label>.*?))?\r?\n?$/.exec(line)?.groups ?? {};
    return { sign, label };
}
function isLabel(label, tip) {
    return label === tip || label.startsWith(`${tip}:`);
}

;// CONCATENATED MODULE: ./lib/domain/marked-blocks.js

function markedBlocks(merged, tips) {
    const { hunks = [] } = parseMarkedFile(merged, tips) ?? {};
    return hunks.map(({ ours, theirs }) => ({ ours: bareLines(ours), theirs: bareLines(theirs) }));
}
function bareLines(text) {
    return linesOf(text).map(line => line.replace(/\n$/, ''));
}

;// CONCATENATED MODULE: ./lib/analyze/marked-places.js

function markedPlaces(merged, tips, texts) {
    const finders = texts.map(text => finder(text.split('\n')));
    return markedBlocks(merged, tips).flatMap(({ ours, theirs }) => {
        const [first, second] = [finders[0](ours), finders[1](theirs)];
        return first === null || second === null ? [] : [{ first, second }];
    });
}
function finder(lines) {
    let from = 0;
    return block => {
        if (block.length === 0)
            return { start: from, count: 0 };
        for (let at = from; at + block.length <= lines.length; at++) {
            if (!block.every((line, i) => lines[at + i] === line))
                continue;
            from = at + block.length;
            return { start: at + 1, count: block.length };
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/quote-places.js


const QUOTED_PLACES = 3;
const QUOTED_LINES = 40;
async function quoteTouching(scene) {
    const [a, b] = scene.changes;
    if (a === null || b === null)
        return await quoteMarked(scene);
    const places = touchingRanges(a, b).flatMap(touching => {
        const [first, second] = [a.hunks[touching.a], b.hunks[touching.b]];
        return first !== undefined && second !== undefined ? [{ first, second }] : [];
    });
    if (places.length === 0)
        return await quoteMarked(scene);
    const sides = [];
    const base = [];
    for (const { first, second } of places.slice(0, QUOTED_PLACES)) {
        sides.push(await quoteSide(scene, scene.first, a, first), await quoteSide(scene, scene.second, b, second));
        base.push(await quoteBase(scene, a.oldPath, union(first.old, second.old)));
    }
    const texts = await Promise.all([
        scene.read(scene.first.commit, a.path),
        scene.read(scene.second.commit, b.path),
        scene.read(scene.base, a.oldPath)
    ]);
    const whole = places.flatMap(({ first, second }) => [first.new, second.new, union(first.old, second.old)].map((lines, i) => linesAt(texts[i] ?? '', lines).join('\n')));
    return { sides, base, places: places.length, whole };
}
async function quoteMarked({ path, first, second, changes, read, merged, nameAt }) {
    const [a, b] = changes.map(change => change?.path ?? path);
    const text = (await read(await merged(), path)) ?? '';
    const texts = [(await read(first.commit, a ?? path)) ?? '', (await read(second.commit, b ?? path)) ?? ''];
    const places = markedPlaces(text, [first.commit, second.commit], texts);
    const side = async (tip, own, lines, whole) => {
        const definition = await nameAt(tip.commit, own, lines);
        return { branch: tip.name, author: tip.author ?? '', path: own, lines, text: quoteLines(whole, lines), definition };
    };
    const sides = places
        .slice(0, QUOTED_PLACES)
        .flatMap(place => [side(first, a ?? path, place.first, texts[0]), side(second, b ?? path, place.second, texts[1])]);
    const whole = places.flatMap(place => [
        linesAt(texts[0], place.first).join('\n'),
        linesAt(texts[1], place.second).join('\n')
    ]);
    return { sides: await Promise.all(sides), base: [], places: places.length, whole: places.length === 0 ? texts : whole };
}
async function quoteAlone(scene) {
    const [a, b] = scene.changes;
    const at = isGone(b) && !isGone(a) ? 0 : isGone(a) && !isGone(b) ? 1 : null;
    const own = at === null ? null : scene.changes[at];
    if (at === null || own == null)
        return { sides: [], base: [], places: 0, whole: [] };
    const gone = scene.changes[1 - at];
    const sides = [];
    const base = [];
    for (const hunk of own.hunks.slice(0, QUOTED_PLACES)) {
        const changed = await quoteSide(scene, at === 0 ? scene.first : scene.second, own, hunk);
        const tip = at === 0 ? scene.second : scene.first;
        const deleted = {
            branch: tip.name,
            author: tip.author ?? '',
            path: gone?.oldPath ?? own.oldPath,
            lines: { start: 0, count: 0 },
            text: '',
            definition: null
        };
        sides.push(...(at === 0 ? [changed, deleted] : [deleted, changed]));
        base.push(await quoteBase(scene, own.oldPath, hunk.old));
    }
    return { sides, base, places: own.hunks.length, whole: [] };
}
function isGone(change) {
    return change?.status === 'deleted';
}
async function quoteSide({ read, nameAt }, tip, change, hunk) {
    const text = (await read(tip.commit, change.path)) ?? '';
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change.path,
        lines: hunk.new,
        text: quoteLines(text, hunk.new),
        definition: await nameAt(tip.commit, change.path, hunk.new)
    };
}
async function quoteBase({ base, read, nameAt }, path, lines) {
    const text = quoteLines((await read(base, path)) ?? '', lines);
    return { path, lines, text, definition: await nameAt(base, path, lines) };
}
function quoteLines(text, range) {
    const lines = linesAt(text, range);
    const shown = lines.slice(0, QUOTED_LINES);
    if (lines.length > shown.length)
        shown.push(`… ${lines.length - shown.length} more lines`);
    return shown.join('\n');
}
function linesAt(text, { start, count }) {
    return count === 0 ? [] : text.split('\n').slice(Math.max(0, start - 1), start - 1 + count);
}
function union(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const start = Math.min(a.start, b.start);
    return { start, count: Math.max(a.start + a.count, b.start + b.count) - start };
}

;// CONCATENATED MODULE: ./lib/analyze/special-files.js
const REGENERATE = 'It is written by a tool: take either side and run the tool again, rather than put lines together.';
const SPECIAL = [
    {
        pattern: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock)$/,
        advice: REGENERATE
    },
    {
        pattern: /(?:^|\/)\.gitattributes$/,
        advice: 'It decides how git merges and checks out other files: settle it before anything else.'
    },
    {
        pattern: /(?:^|\/)\.gitmodules$/,
        advice: 'It decides where submodules come from: check every address in it.'
    },
    {
        pattern: /(?:^|\/)\.gitignore$/,
        advice: 'Most often both lists of patterns are wanted.'
    }
];
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function specialAdvice(path, texts) {
    const special = SPECIAL.find(({ pattern }) => pattern.test(path));
    if (special !== undefined)
        return special.advice;
    return texts.some(isLfsPointer)
        ? 'It is a pointer to a large object (Git LFS): choose one side’s object whole; the lines of a pointer cannot be mixed.'
        : null;
}
function isLfsPointer(text) {
    return text.startsWith(LFS_POINTER) || /^oid sha256:[0-9a-f]{64}$/m.test(text);
}

;// CONCATENATED MODULE: ./lib/analyze/describe-conflicts.js






async function describeConflicts(clashes, collection, read, ports) {
    const disputed = clashes.map(clash => {
        const conflicts = pathConflicts(clash.merge, [clash.first.commit, clash.second.commit]).map(conflict => ({
            ...conflict,
            paths: withOldNames(conflict.paths, clash)
        }));
        return { clash, conflicts, paths: [...new Set(conflicts.flatMap(conflict => conflict.paths))] };
    });
    const drafts = [];
    const nameAt = definitionReader(ports, read);
    for (const [found, touching] of (0,pair_up/* pairUp */.O)(disputed, await touchingCommits(disputed, collection, ports))) {
        const { clash, conflicts } = found;
        const context = {
            clash,
            touching,
            base: startOf(clash, collection),
            read,
            nameAt,
            merge: (ours, theirs) => ports.git.composer.merge(ours, theirs)
        };
        for (const conflict of conflicts)
            drafts.push(await draft(conflict, context));
    }
    return drafts;
}
function startOf({ first, second }, { base, candidates }) {
    if (first.author !== null)
        return base.commit;
    return candidates.find(({ name }) => name === second.name)?.mergeBase ?? base.commit;
}
async function draft(found, context) {
    const { clash, touching, read, nameAt } = context;
    const { first, second } = clash;
    const { type, path, paths } = found;
    const changes = [changeOf(first, paths), changeOf(second, paths)];
    const quotes = await describe_conflicts_quote(type.kind, {
        path,
        first,
        second,
        changes,
        base: context.base,
        merged: async () => clash.merge.tree ?? (await context.merge(first.commit, second.commit)).tree,
        read,
        nameAt
    });
    const parties = [partyOf(first, paths, touching[0]), partyOf(second, paths, touching[1])];
    const advice = specialAdvice(path, quotes.sides.map(({ text }) => text));
    return {
        kind: type.kind,
        foundBy: 'git',
        type: type.type,
        severity: type.severity,
        severityReason: type.reason,
        path,
        paths,
        branches: [first.name, second.name],
        parties,
        sides: quotes.sides,
        base: quotes.base,
        autoResolvable: false,
        resolution: null,
        subject: '',
        remedy: null,
        dispute: [
            ...quotes.whole,
            ...(type.kind === 'line' ? [] : await wholeSides(found, { clash, changes, parties, read }))
        ],
        meaning: [meaningOf(found, changes), ...(advice === null ? [] : [advice])].join(' '),
        explanation: explain(found, clash, quotes.places)
    };
}
async function describe_conflicts_quote(kind, scene) {
    return kind === 'line' ? await quoteTouching(scene) : await quoteAlone(scene);
}
async function wholeSides({ path }, { clash, changes, parties, read }) {
    return await Promise.all([clash.first, clash.second].map(async ({ commit }, i) => {
        const text = await read(commit, changes[i]?.path ?? path);
        return text ?? (parties[i]?.commits ?? []).map(({ oid }) => oid).join(' ');
    }));
}
const ADDED_BY_BOTH = 'Both sides add a file of this name with different text. The two authors agree on one text, or on two names.';
function meaningOf({ type }, [a, b]) {
    return type.type === 'contents' && a?.status === 'added' && b?.status === 'added' ? ADDED_BY_BOTH : type.meaning;
}
function explain(found, { first, second }, places) {
    const said = found.messages.map(message => message.text.trim()).filter(text => text !== '');
    if (found.type.kind === 'line' && places > 1)
        said.push(`Both sides changed the same lines in ${places} places.`);
    if (said.length === 0)
        return 'Git could not merge this path and gave no reason.';
    return said.join(' ').replaceAll(first.commit, first.name).replaceAll(second.commit, second.name);
}

;// CONCATENATED MODULE: ./lib/analyze/parse-once.js
function parseOnce(syntax) {
    const parsed = new Map();
    return {
        language: path => syntax.language(path),
        parse: (path, text) => {
            const key = `${syntax.language(path) ?? ''}\0${text}`;
            const known = parsed.get(key) ?? syntax.parse(path, text);
            parsed.set(key, known);
            return known;
        }
    };
}

;// CONCATENATED MODULE: ./lib/analyze/predict/parties.js
async function listParties(onBase, collection, { git }) {
    const { name, commit } = collection.base;
    const stale = onBase.filter(({ isCurrent }) => !isCurrent);
    const starts = [...new Set(stale.map(({ candidate }) => candidate.mergeBase))];
    const lists = await git.history.pathChangesMany(starts.map(from => ({ from, to: commit })));
    const bases = starts.map((since, i) => ({
        name,
        candidate: null,
        head: commit,
        since,
        files: commit,
        before: since,
        changes: lists[i] ?? []
    }));
    return { candidates: onBase.map(tip => candidateParty(tip, collection)), bases };
}
function candidateParty({ candidate, merged, changes }, { base }) {
    const { name, head, mergeBase } = candidate;
    const before = merged === null ? mergeBase : base.commit;
    return { name, candidate, head, since: base.commit, files: merged ?? head, before, changes };
}

;// CONCATENATED MODULE: ./lib/analyze/predict/collisions.js
function collisions(claims, clashes) {
    const conflicted = conflictedPaths(clashes);
    const found = new Map();
    for (const [key, claimants] of claimsByKey(claims)) {
        for (const parties of pairsOf([...claimants.keys()])) {
            const [a, b] = parties;
            const pair = differing(claimants.get(a) ?? [], claimants.get(b) ?? []);
            if (pair === null || isTold(parties, pair, conflicted))
                continue;
            const [{ path, rule }, other] = pair;
            const once = JSON.stringify([a.name, b.name, rule.type, path, other.path, path === other.path ? key : '']);
            if (!found.has(once))
                found.set(once, { parties, claims: pair });
        }
    }
    return [...found.values()];
}
function claimsByKey(claims) {
    const byKey = new Map();
    for (const [party, own] of claims) {
        for (const claim of own) {
            const claimants = byKey.get(claim.key) ?? new Map();
            byKey.set(claim.key, claimants);
            claimants.set(party, [...(claimants.get(party) ?? []), claim]);
        }
    }
    return byKey;
}
function pairsOf(parties) {
    return parties.flatMap((first, i) => parties.slice(i + 1).flatMap(second => {
        const [a, b] = second.candidate === null ? [second, first] : [first, second];
        return canCollide(a, b) ? [[a, b]] : [];
    }));
}
function canCollide(a, b) {
    if (b.candidate === null)
        return false;
    if (a.candidate === null)
        return b.candidate.mergeBase === a.since;
    return !contains(a, b) && !contains(b, a);
}
function contains({ candidate }, { head }) {
    return candidate?.commits.some(({ oid }) => oid === head) === true;
}
function differing(a, b) {
    const shared = new Set(a.map(({ identity }) => identity).filter(identity => b.some(one => one.identity === identity)));
    const [ofA, ofB] = [a, b].map(side => side.filter(({ identity }) => !shared.has(identity)));
    for (const one of ofA ?? []) {
        const other = ofB?.find(claim => one.rule.collides?.(one, claim) ?? true);
        if (other !== undefined)
            return [one, other];
    }
    return null;
}
function isTold([a, b], [one, other], conflicted) {
    return [one, other].some(({ rule, path }) => rule.silentIfConflicted === true && conflicted.has(JSON.stringify([a.name, b.name, path])));
}
function conflictedPaths(clashes) {
    return new Set(clashes.flatMap(({ first, second, merge }) => merge.conflicted.map(path => JSON.stringify([first.name, second.name, path]))));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/manifest-entry.js
function numberedLines(text) {
    return text.split(/\r?\n/).map((one, i) => ({ text: one, line: i + 1 }));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/json-manifest.js


const OPEN = /^\s*"(?<section>[^"]+)"\s*:\s*\{\s*$/;
const ENTRY = /^\s*"(?<name>[^"]+)"\s*:\s*"(?<version>[^"]*)"\s*,?\s*$/;
function jsonManifest(sections) {
    return text => {
        if (!isJsonObject(text))
            return [];
        const entries = [];
        let depth = 0;
        let section = null;
        for (const { text: own, line } of numberedLines(text)) {
            const opened = OPEN.exec(own)?.groups?.['section'];
            if (depth === 1 && opened !== undefined && sections.includes(opened))
                section = opened;
            const { name, version } = ENTRY.exec(own)?.groups ?? {};
            if (depth === 2 && section !== null && name !== undefined && version !== undefined) {
                entries.push({ name, version, line });
            }
            depth += braces(own);
            if (depth < 2)
                section = null;
        }
        return entries;
    };
}
function isJsonObject(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    return typeof value === 'object' && value !== null;
}
function braces(line) {
    let depth = 0;
    for (const sign of line.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
        if (sign === '{' || sign === '[')
            depth++;
        else if (sign === '}' || sign === ']')
            depth--;
    }
    return depth;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/other-manifests.js

const GO_SINGLE = /^require\s+(?<name>\S+)\s+(?<version>v\S+)/;
const GO_ENTRY = /^(?<name>[^\s()]+)\s+(?<version>v\S+)/;
function goManifest(text) {
    let inBlock = false;
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (/^require\s*\($/.test(trimmed))
            inBlock = true;
        else if (trimmed.startsWith(')'))
            inBlock = false;
        const { name, version } = (inBlock ? GO_ENTRY : GO_SINGLE).exec(trimmed)?.groups ?? {};
        return name === undefined || version === undefined ? [] : [{ name, version, line }];
    });
}
const GEM = /^\s*gem\s*\(?\s*(["'])(?<name>[\w.-]+)\1\s*,\s*(?<version>(["'])[^"']*\4(?:\s*,\s*(["'])[^"']*\5)*)/;
function gemManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const { name, version } = GEM.exec(own)?.groups ?? {};
        if (name === undefined || version === undefined)
            return [];
        return [{ name, version: version.replace(/["'\s]/g, '').replaceAll(',', ', '), line }];
    });
}
const POM_BLOCK = /<(?:dependency|plugin|parent)>(?:(?!<\/?(?:dependency|plugin|parent)>)[\s\S])*<\/(?:dependency|plugin|parent)>/g;
const POM_PROPERTY = /<(?<name>[\w.-]+[.-]version)>\s*(?<version>[^<\s$]+)\s*<\/\k<name>>/g;
function pomManifest(text) {
    const visible = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
    const blocks = [...visible.matchAll(POM_BLOCK)].flatMap(match => pomBlock(visible, match[0], match.index));
    const properties = [...visible.matchAll(POM_PROPERTY)].flatMap(({ groups, index }) => {
        const { name = '', version = '' } = groups ?? {};
        return [{ name, version, line: lineOf(visible, index) }];
    });
    return [...blocks, ...properties];
}
function pomBlock(text, block, index) {
    const field = (name) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? undefined;
    const version = /<version>\s*([^<]*?)\s*<\/version>/.exec(block);
    const artifact = field('artifactId');
    if (artifact === undefined || version?.[1] === undefined || version[1].includes('${'))
        return [];
    const name = [field('groupId') ?? '', artifact, field('classifier') ?? '', field('type') ?? ''];
    return [{ name: name.join(':').replace(/:+$/, ''), version: version[1], line: lineOf(text, index + version.index) }];
}
function lineOf(text, index) {
    return text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/python-requirement.js

const REQUIREMENT = /^(?<name>[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?(?<version>(?:===|==|~=|!=|<=|>=|<|>)[^;#)]+)\)?\s*(?:;(?<marker>[^#]*))?(?:\s#.*)?$/;
function pythonRequirement(text) {
    const { name, version, marker = '' } = REQUIREMENT.exec(text.trim())?.groups ?? {};
    if (name === undefined || version === undefined)
        return null;
    const condition = marker.replace(/\s+/g, '');
    return {
        name: name.toLowerCase().replace(/[-_.]+/g, '-') + (condition === '' ? '' : ` ; ${condition}`),
        version: version.replace(/\s+/g, '')
    };
}
function requirementsManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const found = pythonRequirement(own.replace(/\s*\\$/, '').replace(/\s+--hash=.*$/, ''));
        return found === null ? [] : [{ ...found, line }];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/toml-manifest.js


const CARGO_TABLE = /^(?:workspace\.|target\..+\.)?(?:dev-|build-)?dependencies(?:\.(?<crate>[\w-]+))?$/;
const VALUE = /^(?<name>[\w.-]+|"[^"]+")\s*=\s*(?<value>.+)$/;
function cargoManifest(text) {
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        const match = CARGO_TABLE.exec(table);
        const { name, value } = VALUE.exec(own)?.groups ?? {};
        if (match === null || name === undefined || value === undefined)
            return [];
        const crate = match.groups?.['crate'];
        if (crate !== undefined)
            return name === 'version' ? entry(crate, quoted(value), line) : [];
        return entry(name, versionIn(value), line);
    });
}
const POETRY = /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/;
const PROJECT = /^(?:project|project\.optional-dependencies|dependency-groups|build-system)$/;
function pyprojectManifest(text) {
    let isList = false;
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        if (POETRY.test(table)) {
            const { name, value } = VALUE.exec(own)?.groups ?? {};
            return name === undefined || value === undefined ? [] : entry(pythonName(name), versionIn(value), line);
        }
        if (!PROJECT.test(table))
            return [];
        const list = /^(?<name>[\w-]+)\s*=\s*\[(?<rest>.*)$/.exec(own)?.groups;
        if (list !== undefined)
            isList = table !== 'project' || list['name'] === 'dependencies';
        const items = list === undefined ? own : (list['rest'] ?? '');
        const found = isList ? requirements(items, line) : [];
        if (/\]\s*(?:#.*)?$/.test(items))
            isList = false;
        return found;
    });
}
function requirements(text, line) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
        const found = pythonRequirement(double ?? single ?? '');
        return found === null ? [] : [{ ...found, line }];
    });
}
function pythonName(name) {
    return name
        .replace(/^"|"$/g, '')
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
}
function entry(name, version, line) {
    return version === null ? [] : [{ name: name.replace(/^"|"$/g, ''), version, line }];
}
function versionIn(value) {
    const inline = /\bversion\s*=\s*(?<version>"[^"]*"|'[^']*')/.exec(value)?.groups?.['version'];
    return quoted(inline ?? value);
}
function quoted(value) {
    const { double, single } = /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/.exec(value)?.groups ?? {};
    return double ?? single ?? null;
}
function tomlLines(text) {
    let table = '';
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return [];
        const header = /^\[(?<table>[^[\]]+)\]\s*(?:#.*)?$/.exec(trimmed)?.groups?.['table'];
        if (header === undefined && trimmed.startsWith('[['))
            table = '';
        if (header !== undefined)
            table = header.replace(/\s*\.\s*/g, '.').trim();
        return header === undefined ? [{ table, text: trimmed, line }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/read-manifest.js




const MANIFESTS = [
    [
        /(?:^|\/)package\.json$/,
        jsonManifest(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])
    ],
    [/(?:^|\/)composer\.json$/, jsonManifest(['require', 'require-dev'])],
    [/(?:^|\/)pyproject\.toml$/, pyprojectManifest],
    [/(?:^|\/)[\w.-]*requirements[\w.-]*\.(?:txt|in)$|(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/, requirementsManifest],
    [/(?:^|\/)go\.mod$/, goManifest],
    [/(?:^|\/)Cargo\.toml$/, cargoManifest],
    [/(?:^|\/)pom\.xml$/, pomManifest],
    [/(?:^|\/)Gemfile$/, gemManifest]
];
function isManifest(path) {
    return MANIFESTS.some(([pattern]) => pattern.test(path));
}
function readManifest(path, text) {
    return MANIFESTS.find(([pattern]) => pattern.test(path))?.[1](text) ?? [];
}

;// CONCATENATED MODULE: ./lib/analyze/predict/dependency-claims.js

const DIFFERENT = {
    type: 'dependency version',
    kind: 'semantic',
    severity: 'medium',
    reason: 'what is installed then depends on which of two lines the package manager takes, and neither author tried it',
    meaning: 'Each side asks for another version of one dependency, in different lines of one file, so that git keeps both. The two authors agree on one version.',
    remedy: 'takes the version that has landed',
    explain: (a, b) => `${a.path} asks for ${a.words} on one side and for ${b.words} on the other.`,
    silentIfConflicted: true
};
async function dependencyClaims(changes, texts) {
    const claims = [];
    for (const { path, oldPath, status } of changes) {
        if (!isManifest(path) || status === 'deleted')
            continue;
        const before = entriesByName(readManifest(path, (await texts.base(oldPath)) ?? ''));
        const after = entriesByName(readManifest(path, (await texts.own(path)) ?? ''));
        for (const [name, { version, line }] of after) {
            if (before.get(name)?.version === version)
                continue;
            const claim = { rule: DIFFERENT, path, identity: version, lines: { start: line, count: 1 } };
            claims.push({ ...claim, key: `dependency ${path} ${name}`, words: `${name} ${version}` });
        }
    }
    return claims;
}
function entriesByName(entries) {
    const once = new Map();
    const twice = new Set();
    for (const entry of entries) {
        if (once.has(entry.name))
            twice.add(entry.name);
        once.set(entry.name, entry);
    }
    return new Map([...once].filter(([name]) => !twice.has(name)));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-frameworks.js
const REFUSES = 'refuses to run with two migrations of one version';
const UNDEFINED_ORDER = 'runs both in the order of their titles, which neither author has tried';
const FRAMEWORKS = [
    {
        name: 'Flyway',
        pattern: /^(?<place>(?:.*\/)?)V(?<version>\d+(?:[._]\d+)*)__(?<title>.+)\.(?:sql|java|kt)$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Rails',
        pattern: /^(?<place>(?:.*\/)?db\/(?:\w+_)?migrate\/)(?<version>\d+)_(?<title>\w+)\.rb$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Prisma',
        pattern: /^(?<place>(?:.*\/)?prisma\/(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\/migration\.sql$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Supabase',
        pattern: /^(?<place>(?:.*\/)?supabase\/migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Ecto',
        pattern: /^(?<place>(?:.*\/)?priv\/[^/]+\/migrations\/)(?<version>\d+)_(?<title>\w+)\.exs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Laravel',
        pattern: /^(?<place>(?:.*\/)?database\/migrations\/(?:.*\/)?)(?<version>\d{4}_\d{2}_\d{2}_\d{6})_(?<title>\w+)\.php$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Phinx',
        pattern: /^(?<place>(?:.*\/)?db\/migrations\/)(?<version>\d{14})_(?<title>\w+)\.php$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Diesel',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>[\d-]+)_(?<title>[^/]+)\/up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'golang-migrate',
        pattern: /^(?<place>(?:.*\/)?)(?<version>\d+)_(?<title>[^/]+)\.up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'EF Core',
        pattern: /^(?<place>(?:.*\/)?Migrations\/(?:.*\/)?)(?<version>\d{14})_(?<title>\w+)\.cs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Knex',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.(?:js|ts|cjs|mjs|cts|mts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'TypeORM',
        pattern: /^(?<place>(?:.*\/)?migrations?\/)(?<version>\d{13})-(?<title>[^/]+)\.(?:js|ts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'The migration tool (goose, sqlx, Drizzle or the like)',
        pattern: /^(?<place>(?:.*\/)?(?:migrations?|drizzle)\/(?:.*\/)?)(?<version>\d{4,})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    }
];
function numberedMigration(path) {
    for (const framework of FRAMEWORKS) {
        const { place = '', version, title = '' } = framework.pattern.exec(path)?.groups ?? {};
        if (version !== undefined)
            return { framework, place, version: normalise(version), title };
    }
    return null;
}
function normalise(version) {
    return version
        .split(/[._-]/)
        .map(part => part.replace(/^0+(?=\d)/, ''))
        .join('.');
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-parents.js
const DJANGO = /^(?<place>(?:.*\/)?(?<app>[^/]+)\/migrations\/)\d{4}_\w+\.py$/;
const ALEMBIC = /^(?<place>(?:.*\/)?versions\/)[^/]+\.py$/;
function mayBeChained(path) {
    return DJANGO.test(path) || ALEMBIC.test(path);
}
function chainedMigration(path, text) {
    const django = DJANGO.exec(path)?.groups;
    if (django !== undefined)
        return djangoMigration(text, django['place'] ?? '', django['app'] ?? '');
    const place = ALEMBIC.exec(path)?.groups?.['place'];
    return place === undefined ? null : alembicMigration(text, place);
}
const DEPENDENCIES = /^[ \t]*dependencies(?:\s*:[^=\n]+)?\s*=\s*\[(?<list>[^\]]*)\]/m;
const DEPENDENCY = /\(\s*(["'])(?<app>\w+)\1\s*,\s*(["'])(?<name>\w+)\3\s*,?\s*\)/g;
function djangoMigration(text, place, app) {
    if (/^[ \t]*replaces\s*=/m.test(text) || !/\bmigrations\.Migration\b/.test(text))
        return null;
    const match = DEPENDENCIES.exec(text);
    if (match === null)
        return null;
    const list = match.groups?.['list'] ?? '';
    const parents = [...list.matchAll(DEPENDENCY)].flatMap(({ groups }) => groups?.['app'] === app ? [groups['name'] ?? ''] : []);
    return { framework: 'Django', place, parents, line: lineAt(text, match.index) };
}
const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["'][\w-]+["']/m;
const DOWN_REVISION = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(?<value>None|["'][\w-]+["']|[([][^)\]]*[)\]])/m;
const LABELLED = /^(?:branch_labels|depends_on)(?:\s*:[^=\n]+)?\s*=\s*(?!None)\S/m;
function alembicMigration(text, place) {
    const match = DOWN_REVISION.exec(text);
    if (match === null || !REVISION.test(text) || LABELLED.test(text))
        return null;
    const value = match.groups?.['value'] ?? '';
    const parents = [...value.matchAll(/["']([\w-]+)["']/g)].map(([, parent = '']) => parent);
    return { framework: 'Alembic', place, parents, line: lineAt(text, match.index) };
}
function lineAt(text, index) {
    const start = index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0);
    return text.slice(0, start).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-claims.js


const migration_claims_QUOTED = { start: 1, count: 8 };
async function migrationClaims(added, read) {
    const claims = [];
    for (const { path } of added) {
        if (mayBeChained(path))
            claims.push(...chainClaims(path, (await read(path)) ?? ''));
        else
            claims.push(...numberClaims(path));
    }
    return claims;
}
function numberClaims(path) {
    const migration = numberedMigration(path);
    if (migration === null)
        return [];
    const { framework, place, version, title } = migration;
    const claim = { identity: path, path, lines: migration_claims_QUOTED, rule: numberRule(framework) };
    const key = `migration ${framework.name} ${place}`;
    const number = { ...claim, key: `${key} version ${version}`, words: `version ${version}` };
    if (framework.name !== 'Rails')
        return [number];
    const className = title.split('_').map(capital).join('');
    return [number, { ...claim, key: `${key} class ${className.toLowerCase()}`, words: `class ${className}` }];
}
function chainClaims(path, text) {
    const migration = chainedMigration(path, text);
    if (migration === null)
        return [];
    const { framework, place, parents, line } = migration;
    return parents.map(parent => ({
        rule: CHAIN_RULES[framework],
        key: `migration ${framework} ${place} after ${parent}`,
        identity: path,
        path,
        lines: { start: line, count: 3 },
        words: `the place after ${parent}`
    }));
}
const MEANING = 'Two migrations were written for the same place in the order, neither knowing of the other.';
function numberRule({ name, severity, consequence }) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity,
        reason: `${name} ${consequence}`,
        meaning: `${MEANING} Whoever lands second renumbers theirs, unless it has been applied to a database already.`,
        remedy: 'renumbers its migration',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
const CHAIN_RULES = {
    Django: chainRule('Django', 'migrate', '`makemigrations --merge` writes a migration that joins them'),
    Alembic: chainRule('Alembic', 'upgrade head', '`alembic merge heads` writes a revision that joins them')
};
function chainRule(name, command, join) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity: 'high',
        reason: `${name} then has two ends of one chain, and \`${command}\` stops`,
        meaning: `${MEANING} Whoever lands second puts theirs behind the other; ${join}.`,
        remedy: 'puts its migration behind the other',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/analyze/predict/path-collisions.js
const COLLISION = {
    type: 'path collision',
    kind: 'file',
    severity: 'medium',
    reason: 'git keeps both files, but on macOS and Windows only one of them can be checked out',
    meaning: 'Two names differ only in upper and lower case or in their Unicode form. Whoever lands second takes the other’s name.',
    remedy: 'renames its file',
    collides: (a, b) => a.path !== b.path && !(isFolder(a) && isFolder(b)),
    explain: (a, b) => `${a.path} and ${b.path} are ${howAlike(a.path, b.path)}.`
};
function pathClaims(added) {
    const names = new Map();
    const add = (path, identity) => {
        const key = `path ${fold(path)}`;
        names.set(`${key}\0${identity}`, { rule: COLLISION, key, identity, path, lines: null, words: path });
    };
    for (const { path } of added) {
        add(path, path);
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            add(path.slice(0, end), `${path.slice(0, end)}/`);
        }
    }
    return [...names.values()];
}
function isFolder({ identity }) {
    return identity.endsWith('/');
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function howAlike(a, b) {
    return a.normalize('NFC') === b.normalize('NFC')
        ? 'written the same, with letters composed differently'
        : 'the same name but for upper and lower case';
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predicted-conflict.js


const predicted_conflict_NAMED_COMMITS = 3;
async function predictedConflicts(collisions, read, { git }) {
    const ranges = collisions.flatMap(({ parties, claims }) => [
        rangeOf(parties[0], claims[0]),
        rangeOf(parties[1], claims[1])
    ]);
    const touching = await git.history.touchingMany(ranges, predicted_conflict_NAMED_COMMITS);
    const drafts = [];
    for (const [i, collision] of collisions.entries()) {
        const [first = predicted_conflict_NOTHING, second = predicted_conflict_NOTHING] = touching.slice(2 * i);
        drafts.push(await predictedConflict(collision, [first, second], read));
    }
    return drafts;
}
const predicted_conflict_NOTHING = new Map();
async function predictedConflict({ parties, claims }, touching, read) {
    const [first, second] = parties;
    const [a, b] = claims;
    const { rule } = a;
    return {
        kind: rule.kind,
        foundBy: 'prediction',
        type: rule.type,
        severity: rule.severity,
        severityReason: rule.reason,
        path: b.path,
        paths: [...new Set([b.path, a.path])],
        branches: [first.name, second.name],
        parties: [describeParty(first, a, touching[0]), describeParty(second, b, touching[1])],
        sides: [...(await predicted_conflict_quote(first, a, read)), ...(await predicted_conflict_quote(second, b, read))],
        base: [],
        autoResolvable: false,
        resolution: null,
        subject: a.key,
        remedy: rule.remedy,
        dispute: [await wholeClaim(first, a, read), await wholeClaim(second, b, read)],
        meaning: rule.meaning,
        explanation: `Predicted from what both sides did; git merges them without a word. ${rule.explain(a, b)}`
    };
}
function rangeOf({ since, head, changes }, { path }) {
    const change = changeOf({ changes }, [path]);
    return { base: since, head, paths: [path, ...(change === null ? [] : [change.path, change.oldPath])] };
}
function describeParty({ name, candidate, changes }, { path }, touching) {
    return partyOf({ name, author: candidate?.author.name ?? null, changes }, [path], touching);
}
async function predicted_conflict_quote({ name, candidate, files }, claim, read) {
    const { path, lines } = claim;
    if (lines === null)
        return [];
    const text = quoteLines((await read(files, path)) ?? '', lines);
    const shown = text === '' ? 1 : text.split('\n').length;
    return [
        { branch: name, author: candidate?.author.name ?? '', path, lines: { ...lines, count: shown }, text, definition: null }
    ];
}
async function wholeClaim({ files, changes }, { path, lines, identity }, read) {
    if (lines === null)
        return identity;
    const text = (await read(files, path)) ?? '';
    const isAdded = changes.some(change => change.path === path && change.status === 'added');
    return isAdded ? text : linesAt(text, lines).join('\n');
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predict-conflicts.js






async function predictConflicts(merged, ports) {
    const { parties, onBase, clashes, read } = merged;
    const claims = new Map();
    for (const [tip, party] of (0,pair_up/* pairUp */.O)(onBase, parties.candidates)) {
        const versions = tip.merged === null ? [] : await versionClaims(party, read);
        claims.set(party, [...(await namedClaims(party, read)), ...versions]);
    }
    for (const party of parties.bases)
        claims.set(party, await namedClaims(party, read));
    return await predictedConflicts(collisions(claims, clashes), read, ports);
}
function isNew({ status }) {
    return status === 'added' || status === 'renamed' || status === 'copied';
}
async function namedClaims({ changes, files }, read) {
    const added = changes.filter(isNew);
    return [...pathClaims(added), ...(await migrationClaims(added, path => read(files, path)))];
}
async function versionClaims({ changes, files, before }, read) {
    const texts = { own: (path) => read(files, path), base: (path) => read(before, path) };
    return await dependencyClaims(changes, texts);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/meetings.js
function meetingsOf(onBase, merges) {
    const tips = new Map(onBase.map(tip => [tip.candidate, tip]));
    const known = new Map(merges.map(({ first, second, merge }) => [pairKey(first.name, second.name), merge]));
    const look = (a, b) => {
        const [first, second] = b.candidate === null ? [b, a] : [a, b];
        if (second.candidate === null)
            return null;
        const merge = known.get(pairKey(first.name, second.name)) ?? known.get(pairKey(second.name, first.name));
        const meeting = { tree: merge?.tree ?? null, conflicted: new Set(merge?.conflicted) };
        const tip = tips.get(second.candidate);
        if (first.candidate === null) {
            if (tip === undefined || tip.isCurrent || second.candidate.mergeBase !== first.since)
                return null;
            return { ...meeting, tree: tip.merged ?? meeting.tree };
        }
        if (meetings_contains(first, second) || meetings_contains(second, first))
            return null;
        return tip?.merged == null || tips.get(first.candidate)?.merged == null ? null : meeting;
    };
    const met = new Map();
    return (a, b) => {
        const own = met.get(a) ?? new Map();
        met.set(a, own);
        const meeting = own.get(b) ?? (own.has(b) ? null : look(a, b));
        own.set(b, meeting);
        return meeting;
    };
}
function pairKey(a, b) {
    return JSON.stringify([a, b]);
}
function meetings_contains({ candidate }, { head }) {
    return candidate?.commits.some(({ oid }) => oid === head) === true;
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/base-files.js
const MOST_MENTIONS = 60;
async function baseFiles({ tree, paths, exists, words }, reader, git) {
    const found = await git.history.mentioning(tree, words);
    const sources = new Map(words.map(word => [word, (found.get(word) ?? []).filter(reader.isSource)]));
    const few = [...sources.values()].filter(list => list.length <= MOST_MENTIONS);
    const wanted = [...new Set(few.flat())];
    const views = await reader.views(wanted.map(path => ({ tree, path })));
    const byPath = new Map(wanted.map((path, i) => [path, views[i] ?? null]));
    return {
        tree,
        paths,
        exists,
        mentioning: word => {
            const list = sources.get(word);
            if (list === undefined || list.length > MOST_MENTIONS)
                return null;
            return list.flatMap((path) => [byPath.get(path) ?? []].flat());
        }
    };
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
;// CONCATENATED MODULE: ./lib/analyze/semantic/bounds.js



const BOUNDS = { files: 400, baseFiles: 1500, baseFilesParsed: 200, words: 300 };
const GATES = 'Only the gates test the rest.';
function tooManyFiles({ name, candidate }, left, all) {
    const advice = candidate === null ? '' : ` Split ${name} into smaller branches to have all of it searched.`;
    return `${name} changes ${(0,plural/* plural */.L)(all, 'source file')}; ${left} of them were not searched for conflicts of meaning. ${GATES}${advice}`;
}
function tooFarBehind(base, candidates, left, all) {
    return (`${base.name} changed ${(0,plural/* plural */.L)(all, 'source file')} since ${(0,ids/* shortOid */.$M)(base.since)}, where it was left by ${(0,few_of/* fewOf */.s)(candidates)}; ` +
        `${left} of them were not searched for conflicts of meaning. ${GATES} Merge ${base.name} into what left it there to have them compared.`);
}
function tooManyWords(left, all) {
    return (`Of ${(0,plural/* plural */.L)(all, 'name')} in possible conflicts of meaning, ${left} were not looked for in the rest of the base, and what ` +
        `hangs on that is not told. ${GATES} Integrate fewer branches at once to have all of them searched.`);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/paths.js
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function paths_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function stemOf(path) {
    return path.replace(/\.[^./]+$/, '');
}
function joinPath(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
function endsIn(path, end) {
    return path === end || path.endsWith(`/${end}`);
}
function isTestPath(path) {
    return /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|fixtures?|examples?|testdata|benches|benchmarks?)\/|(?:[._-]|\b)(?:test|spec|tests)\.[a-z]+$|(?:^|\/)test_[^/]*$|Tests?\.[a-z]+$/.test(path);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/file-view.js
function file_view_keyOf({ within, name }) {
    return [...within, name].join('\0');
}
function around({ syntax }, { within }) {
    return within.flatMap((name, i) => {
        const outer = within.slice(0, i).join('\0');
        return syntax.definitions.find(one => one.name === name && one.within.join('\0') === outer) ?? [];
    });
}
const OWNERS = new Set(['class', 'interface', 'enum', 'type']);
function file_view_ownerOf(view, definition) {
    const last = definition.within.at(-1);
    if (last === undefined)
        return null;
    if (definition.kind === 'method' || definition.kind === 'field')
        return last;
    const outer = around(view, definition).at(-1);
    return outer !== undefined && outer.name === last && OWNERS.has(outer.kind) ? last : null;
}
function isLocal(view, definition) {
    if (definition.kind === 'method' || definition.kind === 'field')
        return false;
    return around(view, definition).some(({ kind }) => kind === 'function' || kind === 'method');
}
function file_view_textOf({ text }, { lines }) {
    return text
        .split('\n')
        .slice(lines.start - 1, lines.start - 1 + lines.count)
        .join('\n');
}
function file_view_namespaceOf(view, definition) {
    const module = around(view, definition)
        .filter(({ kind }) => kind === 'module')
        .at(-1);
    return module === undefined ? '' : [...module.within, module.name].join('.');
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/definition-changes.js


function definitionChanges(files) {
    const gone = [];
    const born = [];
    const reshaped = [];
    for (const { before, after } of files) {
        const isSplit = before !== null && after !== null && leavesPackage(before, after);
        const [old, now] = [groups(before), isSplit ? new Map() : groups(after)];
        if (isSplit)
            for (const [, group] of groups(after))
                born.push(...additions(after, group, []));
        for (const [key, group] of old) {
            const heirs = now.get(key);
            const [first] = group;
            if (first === undefined || before === null)
                continue;
            if (heirs === undefined)
                gone.push({ view: before, definition: first });
            else if (after !== null && isReshaped(group, heirs))
                reshaped.push({ view: before, definition: first, before: group, now: heirs, after });
        }
        for (const [key, group] of now)
            born.push(...additions(after, group, old.get(key) ?? []));
    }
    const byName = new Map();
    for (const site of born)
        byName.set(site.definition.name, [...(byName.get(site.definition.name) ?? []), site]);
    const fates = new Map(files.map(({ before, after }) => [before, after]));
    return { gone: gone.map(site => withSuccessor(site, { born, byName, fates })), born, reshaped };
}
function leavesPackage(before, after) {
    return (before.family === 'go' || before.family === 'java') && folderOf(before.path) !== folderOf(after.path);
}
function groups(view) {
    const found = new Map();
    if (view === null)
        return found;
    for (const definition of view.syntax.definitions) {
        if (isLocal(view, definition))
            continue;
        const group = found.get(file_view_keyOf(definition));
        if (group === undefined)
            found.set(file_view_keyOf(definition), [definition]);
        else
            group.push(definition);
    }
    return found;
}
function additions(view, now, old) {
    if (view === null)
        return [];
    const known = [...old];
    const added = now.filter(definition => {
        const at = known.findIndex(one => shape(one.parameters) === shape(definition.parameters));
        if (at >= 0)
            known.splice(at, 1);
        return at < 0;
    });
    return added.slice(0, Math.max(0, now.length - old.length)).map(definition => ({ view, definition }));
}
function isReshaped(before, now) {
    const shapes = (group) => group.map(({ parameters }) => shape(parameters)).join('|');
    return shapes(before) !== shapes(now);
}
function shape(parameters) {
    if (parameters === null)
        return '';
    const { names, types, required, accepted } = parameters;
    return `${required}-${accepted ?? ''} ${names.join()} ${types.join()}`;
}
function withSuccessor(site, { born, byName, fates }) {
    const after = fates.get(site.view) ?? null;
    const { definition, view } = site;
    const namesakes = (byName.get(definition.name) ?? []).filter(one => one.view.family === view.family && one.view.path !== after?.path && one.definition.kind === definition.kind);
    const moved = namesakes.find(one => sameBody(site, one)) ?? namesakes[0];
    const renamed = born.find(one => one.view.path === (after?.path ?? view.path) &&
        one.definition.kind === definition.kind &&
        one.definition.name !== definition.name &&
        sameBody(site, one));
    return { ...site, after, successor: moved ?? renamed ?? null };
}
function sameBody(a, b) {
    const body = ({ view, definition }) => file_view_textOf(view, definition).split(definition.name).join('\0');
    if (body(a) === body(b))
        return true;
    const [ours, theirs] = [a.definition, b.definition];
    const names = ours.parameters?.names.join();
    return (names !== undefined &&
        names !== '' &&
        names === theirs.parameters?.names.join() &&
        Math.abs(ours.lines.count - theirs.lines.count) <= 2);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/delta.js

function deltaOf(party, files, order = 0) {
    const byPath = new Map();
    for (const file of files)
        if (file.before !== null)
            byPath.set(file.before.path, file);
    for (const file of files)
        if (file.after !== null)
            byPath.set(file.after.path, file);
    const changes = definitionChanges(files);
    const afters = files.flatMap(({ before, after, change }) => (after === null ? [] : [{ before, after, change }]));
    return {
        party,
        order,
        files: byPath,
        ...changes,
        uses: afters.flatMap(addedUses),
        imports: afters.flatMap(({ before, after }) => increased(before?.syntax.imports ?? [], after.syntax.imports, importKey).map(brought => ({ view: after, brought }))),
        entries: afters.flatMap(({ before, after }) => increased(before?.syntax.entries ?? [], after.syntax.entries, entryKey).map(entry => ({ view: after, entry })))
    };
}
function addedUses({ before, after, change }) {
    const isNewLine = (line) => change.hunks.some(({ new: { start, count } }) => line >= start && line < start + count);
    const added = [];
    const old = before === null ? null : countBy(before.syntax.uses, useKey);
    for (const [key, uses] of groupBy(after.syntax.uses, useKey)) {
        const more = uses.length - (old?.get(key) ?? 0);
        if (more <= 0)
            continue;
        added.push(...(before === null ? uses : uses.filter(({ line }) => isNewLine(line)).slice(0, more)));
    }
    return [...brought(before, after), ...added.map(use => bound(after, use))];
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const own = key(item);
        const group = groups.get(own);
        if (group === undefined)
            groups.set(own, [item]);
        else
            group.push(item);
    }
    return groups;
}
function countBy(items, key) {
    return new Map([...groupBy(items, key)].map(([own, group]) => [own, group.length]));
}
function brought(before, after) {
    const flat = (imports) => imports.flatMap(one => one.names.flatMap(({ name }) => (name === 'default' ? [] : [[one, name]])));
    const key = ([{ source }, name]) => `${source}\0${name}`;
    const added = increased(flat(before?.syntax.imports ?? []), flat(after.syntax.imports), key);
    return added.map(([one, name]) => ({
        view: after,
        use: { kind: 'reference', name, receiver: null, line: one.line, within: [], arguments: null },
        name,
        imports: [one]
    }));
}
function bound(view, use) {
    const local = use.receiver === null ? use.name : firstPart(use.receiver);
    const imports = view.syntax.imports.filter(({ names, whole }) => (whole !== null && (whole === local || whole === use.receiver)) || names.some(one => one.local === local));
    const named = use.receiver === null ? imports.flatMap(one => one.names.filter(name => name.local === local)) : [];
    const [{ name } = use] = named;
    return { view, use, name: name === 'default' ? use.name : name, imports };
}
function firstPart(receiver) {
    return /^[$@\\]*[\p{L}\p{N}_]+/u.exec(receiver)?.[0].replace(/^[\\]/, '') ?? receiver;
}
function increased(before, after, key) {
    const known = countBy(before, key);
    return [...groupBy(after, key)].flatMap(([own, group]) => group.slice(known.get(own) ?? 0));
}
function useKey({ kind, name, receiver, arguments: passed }) {
    const shape = passed === null ? '' : `${passed.count} ${passed.named.join()} ${passed.isOpen} ${passed.texts.join('\0')}`;
    return [kind, name, receiver ?? '', shape].join('\0');
}
function importKey({ source }) {
    return source;
}
function entryKey({ key, within }) {
    return [...within, key].join('\0');
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/family.js
const FAMILIES = {
    javascript: 'js',
    jsx: 'js',
    typescript: 'js',
    tsx: 'js',
    python: 'python',
    go: 'go',
    java: 'java',
    rust: 'rust',
    'c-sharp': 'c-sharp',
    csharp: 'c-sharp',
    c_sharp: 'c-sharp',
    'c#': 'c-sharp',
    ruby: 'ruby',
    php: 'php',
    c: 'c',
    cpp: 'c',
    'c++': 'c'
};
function familyOf(language) {
    return language === null ? null : (FAMILIES[language] ?? null);
}
function forgivesArguments(language) {
    return language === 'javascript' || language === 'jsx';
}
function hasOverloads(language) {
    return ['java', 'c-sharp', 'csharp', 'c_sharp', 'c#', 'cpp', 'c++'].includes(language);
}
const OWN_OBJECT = new Set([
    'this',
    'self',
    'cls',
    'Self',
    'static',
    '$this',
    'super',
    'super()',
    'base',
    'parent',
    '*this',
    '(*this)'
]);

;// CONCATENATED MODULE: ./lib/analyze/semantic/read-deltas.js




const LARGEST_FILE = 400_000;
function viewReader({ git, syntax }, read) {
    const known = new Map();
    const isSource = (path) => familyOf(syntax.language(path)) !== null && !isForeign(path);
    const view = async (path, text) => {
        const language = syntax.language(path);
        const family = familyOf(language);
        if (text === null || language === null || family === null)
            return null;
        const found = await syntax.parse(path, text);
        return found === null ? null : { path, language, family, text, syntax: found };
    };
    const texts = async (places) => {
        const found = await git.history.textMany(places, LARGEST_FILE);
        for (const [{ tree, path }, text] of (0,pair_up/* pairUp */.O)(places, found))
            known.set(`${tree}:${path}`, text);
        return found;
    };
    const views = async (places) => {
        const found = await texts(places);
        return await Promise.all(places.map(async ({ path }, i) => await view(path, found[i] ?? null)));
    };
    const readOne = async (tree, path) => known.get(`${tree}:${path}`) ?? (await read(tree, path));
    return { views, texts, view, isSource, read: readOne };
}
function isForeign(path) {
    return /(?:^|\/)(?:node_modules|vendor|third_party|dist|bower_components)\/|\.min\.[cm]?js$|(?:\.pb|_pb2|\.generated|\.g)\.\w+$/.test(path);
}
async function readDeltas(parties, reader, { files: most }) {
    const sources = parties.map(party => ({ party, changes: sourceChanges(party.changes, reader) }));
    const wanted = sources.map(({ party, changes }) => ({ party, changes: changes.slice(0, most) }));
    const places = wanted.flatMap(({ party, changes }) => changes.flatMap(change => placesOf(party, change)));
    const views = await reader.views(places);
    let at = 0;
    const deltas = wanted.map(({ party, changes }, order) => {
        const files = changes.map((change) => {
            const [before = null, after = null] = views.slice(at, at + 2);
            at += 2;
            return {
                change,
                before: change.status === 'added' || change.status === 'copied' ? null : before,
                after: change.status === 'deleted' ? null : after
            };
        });
        return deltaOf(party, files.filter(isReadable), order);
    });
    const notes = sources.flatMap(({ party, changes }) => {
        const left = changes.length - most;
        return left > 0 ? [tooManyFiles(party, left, changes.length)] : [];
    });
    return { deltas, notes };
}
function sourceChanges(changes, { isSource }) {
    return changes.filter(({ path, oldPath }) => isSource(path) || isSource(oldPath));
}
function placesOf({ before, files }, { path, oldPath }) {
    return [
        { tree: before, path: oldPath },
        { tree: files, path }
    ];
}
function isReadable({ change, before, after }) {
    const needsBefore = change.status !== 'added' && change.status !== 'copied';
    const needsAfter = change.status !== 'deleted';
    return (!needsBefore || before !== null) && (!needsAfter || after !== null);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/concerned.js




const NAME_LINES = 6;
async function concerning(drifts, reader, { git }, bounds) {
    const nearest = drifts.map(drift => nearestChanges(drift, reader).slice(0, bounds.baseFiles));
    const near = await withLines((0,pair_up/* pairUp */.O)(drifts, nearest), git);
    const texts = await reader.texts((0,pair_up/* pairUp */.O)(drifts, near).flatMap(([{ base }, changes]) => changes.flatMap(({ path, oldPath }) => [
        { tree: base.before, path: oldPath },
        { tree: base.files, path }
    ])));
    let at = 0;
    const notes = [];
    const bases = (0,pair_up/* pairUp */.O)(drifts, near).map(([drift, changes]) => {
        const own = texts.slice(at, (at += 2 * changes.length));
        const kept = keptOf(drift, changes, own);
        const { base, candidates } = drift;
        const all = sourceChanges(base.changes, reader);
        const left = all.length - changes.length + Math.max(0, kept.length - bounds.baseFilesParsed);
        const names = candidates.map(({ party }) => party.name);
        if (left > 0)
            notes.push(tooFarBehind(base, names, left, all.length));
        return narrowed(base, new Set(all), kept.slice(0, bounds.baseFilesParsed));
    });
    return { bases, notes };
}
function nearestChanges({ base, candidates }, reader) {
    const shared = sharedPaths(candidates);
    return [...sourceChanges(base.changes, reader)].sort((a, b) => Number(shared.has(b.oldPath)) - Number(shared.has(a.oldPath)));
}
function sharedPaths(candidates) {
    return new Set(candidates.flatMap(({ files }) => [...files.keys()]));
}
function keptOf({ candidates }, changes, texts) {
    const used = new Set(candidates.flatMap(({ uses }) => uses.map(({ name }) => name)));
    const defined = new Set(candidates.flatMap(({ gone, reshaped, born }) => [...gone, ...reshaped, ...born].map(({ definition }) => definition.name)));
    const shared = sharedPaths(candidates);
    const lost = candidates.some(({ party }) => party.changes.some(({ status }) => status === 'deleted' || status === 'renamed'));
    return changes.filter((change, i) => {
        if (shared.has(change.oldPath) || shared.has(change.path))
            return true;
        const [before, after] = [texts[2 * i] ?? '', texts[2 * i + 1] ?? ''];
        const mayDefine = concerned_linesOf(before, change.hunks, 'old').some(line => DEFINES.test(line) && wordsOf(line).some(word => used.has(word)));
        if (mayDefine)
            return true;
        return concerned_linesOf(after, change.hunks, 'new').some(line => (lost && IMPORTS.test(line)) || wordsOf(line).some(word => defined.has(word)));
    });
}
function narrowed(base, source, kept) {
    const read = new Map(kept.map(change => [change.path, change]));
    const told = base.changes.filter(change => read.has(change.path) || !source.has(change) || isMove(change, folderOf));
    return { ...base, changes: told.map(change => read.get(change.path) ?? { ...change, ...NO_LINES }) };
}
const NO_LINES = { binary: false, added: 0, removed: 0, hunks: [] };
async function withLines(asked, git) {
    const pairs = asked.flatMap(([{ base }, changes]) => {
        const touching = changes.flatMap(({ path, oldPath }) => [path, oldPath]);
        return touching.length === 0 ? [] : [{ from: base.before, to: base.files, touching }];
    });
    const lists = [...(await git.history.changesMany(pairs))];
    return asked.map(([, changes]) => {
        const lines = changes.length === 0 ? [] : (lists.shift() ?? []);
        const byPath = new Map(lines.map(change => [change.path, change]));
        return changes.map(change => byPath.get(change.path) ?? { ...change, ...NO_LINES });
    });
}
function isMove({ status, path, oldPath }, folder) {
    return status === 'deleted' || (status === 'renamed' && folder(path) !== folder(oldPath));
}
const DEFINES = /\b(?:def|class|function|func|fn|fun|struct|interface|trait|enum|type|const|let|var|module|public|private|protected|internal|static|void|export|async|macro_rules|define|template|namespace|impl)\b|=|\)\s*(?:const\s*)?[{:;]/;
const IMPORTS = /\b(?:import|require|include|use|using|from|mod)\b/;
function concerned_linesOf(text, hunks, side) {
    if (text === '' || hunks.length === 0)
        return text.split('\n');
    const lines = text.split('\n');
    return hunks.flatMap(hunk => within(lines, hunk[side], side === 'old' ? NAME_LINES : 0));
}
function within(lines, { start, count }, above) {
    return lines.slice(Math.max(0, start - 1 - above), start - 1 + count);
}
function wordsOf(line) {
    return line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/import-target.js

function leadsTo(family, query) {
    return LEADS[family](query);
}
function leadsByName(family, brought, name, query) {
    const separator = SEPARATORS[family];
    if (separator === null)
        return null;
    const joint = brought.source.endsWith(separator) ? '' : separator;
    return leadsTo(family, { ...query, source: `${brought.source}${joint}${name}` });
}
const SEPARATORS = {
    js: null,
    python: '.',
    go: null,
    java: '.',
    rust: '::',
    'c-sharp': '.',
    ruby: null,
    php: '\\',
    c: null
};
const LEADS = {
    js: scriptLead,
    python: pythonLead,
    go: ({ source, to }) => (folderOf(to) !== '' && endsIn(source, folderOf(to)) ? 'sure' : null),
    java: ({ source, to }) => dottedLead(source, stemOf(to)),
    rust: rustLead,
    'c-sharp': ({ source, to }) => (stemOf(to).replaceAll('/', '.').endsWith(`.${source}`) ? 'alike' : null),
    ruby: rubyLead,
    php: phpLead,
    c: includeLead
};
const SCRIPT = /\.(?:d\.)?[cm]?[jt]sx?$/;
function scriptLead({ source, from, to }) {
    const target = to.replace(SCRIPT, '');
    const plain = (path) => path.replace(SCRIPT, '');
    const isIt = (path) => path === to || plain(path) === target || `${path}/index` === target || path === target;
    if (/^\.{1,2}(?:\/|$)/.test(source)) {
        const path = joinPath(folderOf(from), source);
        return path !== null && isIt(path) ? 'sure' : null;
    }
    const path = /^(?:[@~#]\/|\/)(.+)$/.exec(source)?.[1] ?? (/^src\//.test(source) ? source : null);
    if (path === null)
        return null;
    const alias = plain(path);
    return endsIn(target, alias) || endsIn(target, `${alias}/index`) ? 'alike' : null;
}
function pythonLead({ source, from, to, exists }) {
    const module = stemOf(to).replace(/\/__init__$/, '');
    const [dots = ''] = /^\.*/.exec(source) ?? [];
    const rest = source.slice(dots.length).replaceAll('.', '/');
    if (dots !== '') {
        const folder = joinPath(folderOf(from), '../'.repeat(dots.length - 1) + rest);
        return folder === module ? 'sure' : null;
    }
    if (rest === '' || !endsIn(module, rest))
        return null;
    const root = module.slice(0, Math.max(0, module.length - rest.length - 1));
    if (root === '' || root === 'src' || root === 'lib')
        return 'sure';
    return exists(`${root}/__init__.py`) ? null : 'alike';
}
function dottedLead(source, stem) {
    const dotted = stem.replaceAll('/', '.');
    return source.includes('.') && (dotted === source || dotted.endsWith(`.${source}`)) ? 'sure' : null;
}
function rustModule(path) {
    const parts = stemOf(path).split('/');
    const src = parts.lastIndexOf('src');
    const module = parts.slice(src + 1);
    const last = module.at(-1);
    if (last === 'mod' || (module.length === 1 && (last === 'lib' || last === 'main')))
        module.pop();
    return { crate: parts.slice(0, Math.max(0, src)).join('/'), module };
}
function rustLead({ source, from, to }) {
    const [own, target] = [rustModule(from), rustModule(to)];
    const parts = source.split('::').filter(Boolean);
    const first = parts[0];
    let module = parts;
    let crate = own.crate;
    if (first === 'crate')
        module = parts.slice(1);
    else if (first === 'self')
        module = [...own.module, ...parts.slice(1)];
    else if (first === 'super') {
        const ups = parts.filter(part => part === 'super').length;
        module = [...own.module.slice(0, Math.max(0, own.module.length - ups)), ...parts.slice(ups)];
    }
    else if (first === paths_nameOf(target.crate).replaceAll('-', '_') && target.crate !== '') {
        crate = target.crate;
        module = parts.slice(1);
    }
    if (crate === target.crate && module.join('::') === target.module.join('::'))
        return 'sure';
    if (first === undefined || ['crate', 'self', 'super'].includes(first))
        return null;
    const tail = parts.slice(1).join('::');
    if ([...own.module, ...parts].join('::') === target.module.join('::'))
        return 'sure';
    return tail !== '' && tail === target.module.join('::') ? 'alike' : null;
}
function rubyLead({ source, from, to }) {
    const target = stemOf(to);
    const path = source.replace(/\.rb$/, '');
    if (path.startsWith('.'))
        return joinPath(folderOf(from), path) === target ? 'sure' : null;
    const isNear = [path, `lib/${path}`, `app/${path}`].includes(target);
    return isNear || (endsIn(target, path) && path.includes('/')) ? 'alike' : null;
}
function phpLead({ source, from, to }) {
    if (/\.(?:php|inc)$/.test(source)) {
        const path = source.replace(/^\//, '');
        return joinPath(folderOf(from), path) === to || path === to ? 'sure' : endsIn(to, path) ? 'alike' : null;
    }
    const parts = source.replace(/^\\/, '').split('\\');
    const stem = stemOf(to);
    if (paths_nameOf(stem) !== parts.at(-1))
        return null;
    const folders = folderOf(stem).split('/').filter(Boolean).reverse();
    const names = parts.slice(0, -1).reverse();
    const same = names.findIndex((name, i) => folders[i]?.toLowerCase() !== name.toLowerCase());
    const shared = same < 0 ? names.length : same;
    return shared >= names.length - 1 ? 'sure' : shared > 0 ? 'alike' : null;
}
function includeLead({ source, from, to }) {
    const path = joinPath(folderOf(from), source);
    if (path === to || source === to)
        return 'sure';
    if (!endsIn(to, source))
        return null;
    const root = to.slice(0, to.length - source.length - 1);
    return /^(?:src|inc|lib)$|(?:^|\/)include$/.test(root) || source.includes('/') ? 'sure' : 'alike';
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/receiver-type.js
const NEAR_LINES = 60;
function typeOfReceiver(added, owner) {
    const { use, view } = added;
    const receiver = use.receiver ?? '';
    const plain = /^[$@&*]*([\p{L}_][\p{L}\p{N}_]*)$/u.exec(receiver)?.[1];
    if (plain === undefined)
        return madeInPlace(receiver, owner);
    for (let depth = use.within.length; depth > 0; depth--) {
        const around = view.syntax.definitions.find(one => one.name === use.within[depth - 1] &&
            one.within.join('\0') === use.within.slice(0, depth - 1).join('\0') &&
            one.lines.start <= use.line &&
            use.line < one.lines.start + one.lines.count);
        const at = around?.parameters?.names.findIndex(name => name.replace(/^[$&*]+/, '') === plain) ?? -1;
        const type = around?.parameters?.types[at] ?? '';
        if (type !== '')
            return hasWord(type, owner) ? 'owner' : 'other';
        if (at >= 0)
            return null;
        if (around !== undefined && (around.kind === 'function' || around.kind === 'method'))
            return declared(view.text, plain, owner, { from: around.lines.start, to: use.line });
    }
    return declared(view.text, plain, owner, { from: 1, to: use.line });
}
function madeInPlace(receiver, owner) {
    return new RegExp(`^\\(?(?:new |&)?(?:[\\w.:\\\\]+[.:\\\\])?${receiver_type_escape(owner)}\\b(?:::|\\.|->)?\\w*\\s*[({]`).test(receiver)
        ? 'owner'
        : null;
}
function declared(text, name, owner, { from, to }) {
    const lines = text.split('\n').slice(Math.max(from - 1, to - NEAR_LINES), to);
    const word = `(?<![\\w.$])[$@]?${receiver_type_escape(name)}\\b`;
    const made = new RegExp(`${word}\\s*(?::[^=]*)?(?::=|=(?!=))\\s*(.+)$`);
    for (const line of lines.reverse()) {
        const value = made.exec(line)?.[1];
        if (value !== undefined)
            return valueType(value, owner);
        if (isDeclaration(line, name, owner))
            return 'owner';
    }
    return null;
}
function isDeclaration(line, name, owner) {
    const [n, o] = [receiver_type_escape(name), receiver_type_escape(owner)];
    return new RegExp(`\\b${o}\\b(?:<[^>]*>)?[&*\\s?]+${n}\\b|\\b${n}\\b\\s*(?::\\s*|\\s)[&*?\\w.:]*\\b${o}\\b`).test(line);
}
function valueType(value, owner) {
    const [, made] = /^(?:await\s+)?(?:new\s+|&)?((?:[\w$]+(?:::|\.|\\|->))*[A-Z]\w*)(?:(?:::|\.|->)[\w?!]+)*\s*[({<]/.exec(value) ?? [];
    if (made === undefined)
        return null;
    return made.split(/::|\.|\\|->/).includes(owner) ? 'owner' : 'other';
}
function hasWord(text, word) {
    return new RegExp(`(?<![\\w$])${receiver_type_escape(word)}(?![\\w$])`).test(text);
}
function receiver_type_escape(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/binding.js






function bindingOf(added, site, exists) {
    const { view, definition } = site;
    if (added.view.family !== view.family || added.name !== definition.name)
        return null;
    if (!definition.isVisible && added.view.path !== view.path && !isPackagePrivate(site))
        return null;
    return bindTo(added, site, exists);
}
function bindTo(added, site, exists) {
    const owner = file_view_ownerOf(site.view, site.definition);
    return owner === null ? topBinding(added, site, exists) : memberBinding(added, site, owner, exists);
}
function isPackagePrivate({ view }) {
    return view.family === 'go' || view.family === 'java' || view.family === 'rust' || view.family === 'c-sharp';
}
function topBinding(added, site, exists) {
    const { use, view, imports } = added;
    const bare = use.receiver === null;
    const named = imports.filter(({ names }) => names.some(({ local }) => local === use.name));
    if (bare && imports.length > 0 && named.length === 0)
        return null;
    if (bare && named.length > 0) {
        const leads = named.map(brought => importLead(brought, added.name, { added, site, exists }));
        return fromLead(leads.find(lead => lead === 'sure') ?? leads.find(lead => lead !== null) ?? null);
    }
    if (bare && isLocalName(added))
        return null;
    if (bare) {
        if (view.path === site.view.path)
            return definesItself(added, site) ? null : { by: 'scope', isSure: true };
        if (hidesName(added))
            return null;
        return inScope(added, site) ?? wildcardBinding(added, site, exists);
    }
    return qualifiedBinding(added, site, exists);
}
function importLead(brought, name, { added: { view }, site, exists }) {
    if (view.family === 'php' && site.definition.kind === 'function')
        return functionLead(brought, site);
    const query = { from: view.path, to: site.view.path, exists };
    const direct = leadsTo(view.family, { ...query, source: brought.source });
    if (direct !== null)
        return direct;
    if (view.family === 'c-sharp')
        return brought.source === file_view_namespaceOf(site.view, site.definition) ? 'sure' : null;
    return leadsByName(view.family, brought, name, query);
}
function functionLead({ source, names }, { view, definition }) {
    const namespace = file_view_namespaceOf(view, definition).replaceAll('.', '\\');
    const full = `${namespace}\\${definition.name}`;
    return source === full || (source === namespace && names.some(({ name }) => name === definition.name)) ? 'sure' : null;
}
function fromLead(lead) {
    return lead === null ? null : { by: 'import', isSure: lead === 'sure' };
}
function qualifiedBinding(added, site, exists) {
    const { use, view, imports } = added;
    const receiver = use.receiver ?? '';
    for (const brought of imports) {
        const query = { from: view.path, to: site.view.path, exists };
        if (brought.whole !== null && (receiver === brought.whole || firstPart(receiver) === brought.whole)) {
            const lead = leadsTo(view.family, { ...query, source: brought.source });
            if (lead !== null && [brought.whole, brought.source].includes(receiver.replace(/^[$\\]/, '')))
                return fromLead(lead);
        }
        for (const { name, local } of brought.names) {
            if (local !== receiver)
                continue;
            const lead = leadsByName(view.family, brought, name, query);
            if (lead !== null)
                return fromLead(lead);
        }
    }
    if (view.family === 'go') {
        const lead = view.syntax.imports.some(({ source, whole }) => (whole ?? lastPart(source)) === receiver &&
            leadsTo('go', { source, from: view.path, to: site.view.path, exists }) !== null);
        return lead ? { by: 'scope', isSure: true } : null;
    }
    if (view.family === 'rust')
        return fromLead(leadsTo('rust', { source: receiver, from: view.path, to: site.view.path, exists }));
    const namespace = file_view_namespaceOf(site.view, site.definition);
    if (namespace === '')
        return null;
    const plain = receiver.replaceAll('::', '.').replaceAll('\\', '.').replace(/^\./, '');
    if (plain !== namespace && !namespace.endsWith(`.${plain}`))
        return null;
    return view.family === 'c' ? includeBinding(view, site.view) : { by: 'scope', isSure: true };
}
function lastPart(source) {
    const parts = source.split('/');
    const last = parts.at(-1) ?? '';
    return /^v\d+$/.test(last) ? (parts.at(-2) ?? last) : last;
}
function isLocalName({ view, use, name }) {
    return view.syntax.definitions.some(one => one.name === name &&
        one.within.length > 0 &&
        one.kind !== 'method' &&
        one.kind !== 'field' &&
        one.within.every((outer, i) => outer === use.within[i]) &&
        isLocal(view, one));
}
function hidesName({ view, name }) {
    return (view.syntax.definitions.some(one => one.name === name && one.within.length === 0) ||
        view.syntax.imports.some(({ names, whole }) => whole === name || names.some(({ local }) => local === name)));
}
function definesItself({ view }, { view: home, definition }) {
    const key = file_view_keyOf(definition);
    const count = (syntax) => syntax.definitions.filter(one => file_view_keyOf(one) === key).length;
    return count(view.syntax) > count(home.syntax);
}
function inScope({ view, use }, { view: home, definition }) {
    const sure = { by: 'scope', isSure: true };
    const beside = folderOf(view.path) === folderOf(home.path);
    if (view.family === 'go')
        return beside ? sure : null;
    if (view.family === 'java')
        return packageOf(view.path) === packageOf(home.path) ? sure : null;
    if (view.family === 'php')
        return beside || definition.kind === 'function'
            ? { by: 'scope', isSure: beside && definition.kind !== 'function' }
            : null;
    if (view.family === 'ruby')
        return definition.kind === 'variable' ? null : { by: 'scope', isSure: definition.kind !== 'function' };
    if (view.family === 'rust' && stemOf(view.path).startsWith(`${stemOf(home.path)}/`))
        return view.syntax.imports.some(({ source, isWildcard }) => isWildcard && source.startsWith('super')) ? sure : null;
    if (view.family === 'c-sharp') {
        const namespace = file_view_namespaceOf(home, definition);
        const prefixes = use.within.map((_, i) => use.within.slice(0, i + 1).join('.'));
        const opened = view.syntax.imports.some(({ source }) => source === namespace);
        return namespace === '' || prefixes.includes(namespace) || opened ? sure : null;
    }
    if (view.family === 'c')
        return includeBinding(view, home);
    return null;
}
function packageOf(path) {
    return folderOf(path).replace(/^.*?(?:^|\/)src\/(?:main|test|[a-zA-Z]+Test)\/java\//, '');
}
function includeBinding(view, home) {
    const leads = view.syntax.imports.map(({ source }) => {
        const lead = leadsTo('c', { source, from: view.path, to: home.path, exists: () => false });
        return lead ?? (stemOf(paths_nameOf(source)) === stemOf(paths_nameOf(home.path)) ? 'alike' : null);
    });
    if (leads.includes('sure'))
        return { by: 'scope', isSure: true };
    return { by: 'scope', isSure: leads.includes('alike') };
}
function wildcardBinding({ view }, site, exists) {
    if (view.family === 'c')
        return null;
    const { definition } = site;
    for (const { source, isWildcard } of view.syntax.imports) {
        if (!isWildcard)
            continue;
        const query = { from: view.path, to: site.view.path, exists };
        const lead = leadsTo(view.family, { ...query, source }) ??
            leadsTo(view.family, { ...query, source: `${source}.${definition.name}` });
        if (lead !== null)
            return { by: 'scope', isSure: lead === 'sure' };
    }
    return null;
}
function memberBinding(added, site, owner, exists) {
    const { use, view } = added;
    const isInOwner = use.within.includes(owner);
    const same = view.path === site.view.path || (view.family === 'go' && folderOf(view.path) === folderOf(site.view.path));
    if (use.receiver === null) {
        if (added.imports.length > 0)
            return fromLead(classLead(added, site, exists));
        const bareMembers = ['java', 'c-sharp', 'c', 'ruby'].includes(view.family);
        if (!bareMembers)
            return null;
        return isInOwner && same ? { by: 'scope', isSure: true } : null;
    }
    if (OWN_OBJECT.has(use.receiver)) {
        if (isInOwner && same)
            return { by: 'scope', isSure: use.receiver !== 'super' && use.receiver !== 'parent' };
        return extendsOwner(added, owner) ? { by: 'type', isSure: false } : null;
    }
    const ownerSite = {
        view: site.view,
        definition: { ...site.definition, kind: 'class', name: owner, within: site.definition.within.slice(0, -1) }
    };
    const receiver = use.receiver.replace(/^[\\*&]+/, '');
    const shortName = receiver.split(/::|\.|->|\\/).at(-1) ?? receiver;
    const prefix = receiver.slice(0, Math.max(0, receiver.length - shortName.length)).replace(/(?:::|\.|->|\\)$/, '');
    if (shortName === owner || isAliasOf(added, shortName, owner)) {
        const asUse = {
            ...use,
            kind: 'reference',
            name: shortName,
            receiver: prefix === '' ? null : prefix,
            arguments: null
        };
        const bound = bindTo(rebound(added, asUse, owner), ownerSite, exists);
        return bound ?? (same ? { by: 'scope', isSure: true } : null);
    }
    const type = typeOfReceiver(added, owner);
    if (type === 'other')
        return null;
    if (type === 'owner')
        return { by: 'type', isSure: reachesOwner(added, ownerSite, exists) };
    return { by: 'name', isSure: false };
}
function isAliasOf({ view }, local, owner) {
    return view.syntax.imports.some(({ names }) => names.some(one => one.local === local && one.name === owner));
}
function rebound({ view }, use, name) {
    const local = use.receiver === null ? use.name : firstPart(use.receiver);
    const imports = view.syntax.imports.filter(one => (one.whole !== null && (one.whole === local || one.whole === use.receiver)) ||
        one.names.some(known => known.local === local));
    return { view, use, name, imports };
}
function extendsOwner({ view, use }, owner) {
    const own = use.within[0];
    if (own === undefined || own === owner)
        return false;
    return view.syntax.uses.some(one => one.name === owner && one.kind === 'reference' && one.within[0] === own);
}
function classLead(added, site, exists) {
    for (const brought of added.imports) {
        const query = { from: added.view.path, to: site.view.path, exists };
        const lead = leadsTo(added.view.family, { ...query, source: brought.source });
        if (lead !== null && (added.view.family === 'java' || added.view.family === 'rust' || added.view.family === 'php'))
            return lead;
    }
    return null;
}
function reachesOwner(added, ownerSite, exists) {
    const { view } = added;
    const { name } = ownerSite.definition;
    const use = { ...added.use, kind: 'reference', name, receiver: null, arguments: null };
    if (view.path === ownerSite.view.path || folderOf(view.path) === folderOf(ownerSite.view.path))
        return true;
    if (topBinding(rebound(added, use, name), ownerSite, exists)?.isSure === true)
        return true;
    return (view.family === 'go' &&
        view.syntax.imports.some(({ source }) => leadsTo('go', { source, from: view.path, to: ownerSite.view.path, exists }) !== null));
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/name-alone.js

const COMMON = new Set(('add addAll all append apply assert at await begin bind build call cancel check clear clone close code collect commit compare ' +
    'complete config connect contains content context convert copy count create data default delete destroy detail diff disable ' +
    'dispose each emit empty enable encode decode end ensure equals error exec execute exists exit expect export fail fetch ' +
    'fields files filter find first flatten flush forEach format from get getId getName getValue handle has hash hashCode header ' +
    'headers id includes index indexOf info init insert instance invoke isEmpty items iterator join key keys kind last length ' +
    'list listen load lock log main make map match merge message method name new next notify now open options parse path peek ' +
    'pipe pop post prepare prev print process push put query read ready receive record redirect refresh register reject release ' +
    'reload remove render replace request reset resolve response result resume retry return reverse root rows run save scan ' +
    'search select send serve set setName setValue setup shift show shutdown size skip sleep slice some sort source split start ' +
    'state status stop store stream string sub submit subscribe success sum swap sync tag take target test then throw time title ' +
    'to toArray toList toString token total transform trigger trim truncate try type union unlock unshift unsubscribe update ' +
    'url use user username validate value valueOf values version view visit wait warn watch width with work wrap write wait').split(' '));
function nameAlone({ use, view }, site) {
    const { definition } = site;
    const { name } = definition;
    if (COMMON.has(name) || name.length < 4)
        return false;
    if (definition.kind === 'method' && use.kind !== 'call' && !['ruby', 'python', 'c-sharp'].includes(view.family))
        return false;
    const owner = file_view_ownerOf(site.view, definition);
    const knowsOwner = owner !== null && new RegExp(`(?<![\\w$])${owner.replace(/\W/g, '')}(?![\\w$])`, 'i').test(view.text);
    return knowsOwner || (definition.kind === 'method' && isCompound(name));
}
function isCompound(name) {
    return name.length >= 8 && /[a-z][A-Z]|[a-zA-Z]_[a-zA-Z]/.test(name);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/still-offers.js
function stillOffers(view, { name, within }) {
    const { family, syntax, text } = view;
    if (syntax.entries.some(one => one.key === name && one.within.at(-1) === within.at(-1)))
        return true;
    const outermost = within[0] ?? name;
    if (syntax.definitions.some(one => CATCH_ALL.has(one.name) && one.within.join() === within.join()))
        return true;
    if (family === 'php' && /\bclass_alias\s*\(/.test(text))
        return [...within, name].some(part => new RegExp(`\\b${part}['":]`).test(text));
    if (family === 'js')
        return exportsStill(text, outermost);
    if (family !== 'python' && family !== 'rust')
        return false;
    return syntax.imports.some(({ names, isWildcard, whole }) => isWildcard || whole === outermost || names.some(one => one.local === outermost));
}
const CATCH_ALL = new Set(['method_missing', '__call', '__callStatic', '__getattr__']);
function exportsStill(text, name) {
    const word = name.replace(/[$]/g, '\\$&');
    return (/^\s*export\s*\*\s*from\b/m.test(text) ||
        new RegExp(`\\bexport\\s*(?:type\\s*)?\\{[^}]*(?<![\\w$])${word}(?![\\w$])(?!\\s+as\\b)[^}]*\\}`).test(text) ||
        new RegExp(`\\bexports\\.${word}\\s*=`).test(text) ||
        new RegExp(`\\bmodule\\.exports\\s*=\\s*(?:[\\w.]+\\(\\w+,\\s*)?\\{[^]*?(?<![\\w$])${word}(?![\\w$])[^]*?^\\}`, 'm').test(text) ||
        new RegExp(`\\bmodule\\.exports\\s*=\\s*\\{[^}]*(?<![\\w$])${word}(?![\\w$])`).test(text));
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/suspect.js


function quoteWas({ path, text, syntax }, { lines }, most) {
    const shown = { start: lines.start, count: Math.min(most, lines.count) };
    return { path, lines: shown, text: quoteLines(text, shown), definition: enclosingDefinition(syntax, lines) };
}
const RANKS = ['low', 'medium', 'high'];
function atMost(severity, limit) {
    return RANKS.indexOf(severity) <= RANKS.indexOf(limit) ? severity : limit;
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/dangling.js







function danglingUses(deltas, indexes, { meets, exists }) {
    const all = deltas.flatMap(delta => delta.gone.map(gone => ({ ...gone, delta })));
    const gone = all.filter(({ definition, after, view, delta }) => {
        if (definition.kind === 'module' || dangling_UNNAMED.has(definition.name))
            return false;
        return [after, delta.files.get(view.path)?.after].every(left => left == null || !stillOffers(left, definition));
    });
    return gone.flatMap(one => (indexes.uses.get(one.definition.name) ?? []).flatMap(added => {
        if (added.delta === one.delta || isByDefault(added) || !meets(one.delta, added.delta))
            return [];
        const binding = bindingOf(added, one, exists);
        const isNone = binding === null || (binding.by === 'name' && !nameAlone(added, one));
        return isNone ? [] : [suspectOf(one, added, binding)];
    }));
}
const dangling_UNNAMED = new Set(['exports', 'module', 'default', '__all__', '_']);
function isByDefault({ use, imports }) {
    return imports.some(({ names }) => names.some(({ name, local }) => name === 'default' && local === use.name));
}
function suspectOf(gone, added, binding) {
    const { definition, view, after, successor, delta } = gone;
    const owner = file_view_ownerOf(view, definition);
    const subject = owner === null ? definition.name : `${owner}.${definition.name}`;
    const isMoved = successor !== null && successor.definition.name === definition.name;
    const deed = deedOf(gone, subject);
    return {
        type: isMoved ? 'moved-definition' : 'removed-definition',
        severity: severityOf(gone, added, binding),
        reason: reasonOf(binding, isMoved),
        subject,
        first: {
            delta,
            path: after === null ? view.path : (successor?.view.path ?? after.path),
            lines: quotedLines(gone),
            words: deed
        },
        second: {
            delta: added.delta,
            path: added.view.path,
            lines: { start: added.use.line, count: 1 },
            words: `uses ${subject} in ${added.view.path}`
        },
        explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds a use of it in ${added.view.path}, line ${added.use.line}.`,
        was: quoteWas(view, definition, 12),
        words: [definition.name],
        holds: merged => holds(gone, added, merged)
    };
}
function deedOf({ definition, view, after, successor }, subject) {
    if (successor === null)
        return after === null ? `deletes ${view.path} with ${subject} in it` : `removes ${subject} from ${view.path}`;
    if (successor.definition.name === definition.name)
        return `moves ${subject} from ${view.path} to ${successor.view.path}`;
    return `renames ${subject} in ${view.path} to ${successor.definition.name}`;
}
function quotedLines({ successor, after }) {
    if (after === null)
        return null;
    return successor === null
        ? null
        : { start: successor.definition.lines.start, count: Math.min(4, successor.definition.lines.count) };
}
function severityOf({ definition, view, after, successor }, { view: user }, { by, isSure }) {
    const severity = isSure && by !== 'name' && by !== 'type' ? 'high' : 'medium';
    const mayBeIncluded = view.family === 'c' && successor !== null;
    const isGuess = mayBeIncluded ||
        definition.isModified ||
        view.syntax.hasErrors ||
        after?.syntax.hasErrors === true ||
        user.syntax.hasErrors;
    return isGuess ? atMost(severity, 'medium') : severity;
}
function reasonOf({ by, isSure }, isMoved) {
    const end = isMoved ? 'it is no longer there' : 'nothing of that name is left there';
    if (by === 'name')
        return `nothing else has that name, and ${end}; what the receiver is cannot be told`;
    if (by === 'type')
        return `the receiver is of that type as far as the text shows, and ${end}`;
    if (!isSure)
        return `the import most likely leads there, and ${end}`;
    return by === 'import'
        ? `the use is bound to that file by its import, and ${end}`
        : `the use is bound to that scope, and ${end}`;
}
function holds(gone, added, merged) {
    const { definition, view, after } = gone;
    const home = merged.view(after?.path ?? view.path);
    if (home !== null && folderOf(home.path) === folderOf(view.path)) {
        if (home.syntax.definitions.some(one => file_view_keyOf(one) === file_view_keyOf(definition)))
            return false;
        if (stillOffers(home, definition) && after !== null)
            return false;
    }
    const user = merged.view(added.view.path);
    const again = user === null ? null : inMerged(added, user);
    if (again === null)
        return false;
    const binding = bindingOf(again, gone, merged.exists);
    if (binding === null)
        return false;
    return !isAnswered(again, gone, binding, merged);
}
function inMerged(added, user) {
    const isImport = added.use.within.length === 0 && added.imports[0]?.line === added.use.line && added.use.kind === 'reference';
    const same = user.syntax.uses.find(one => useKey(one) === useKey(added.use));
    if (same !== undefined)
        return bound(user, same);
    if (!isImport)
        return null;
    return (brought(null, user).find(one => one.name === added.name && one.imports[0]?.source === added.imports[0]?.source) ??
        null);
}
function isAnswered(added, gone, { by }, merged) {
    const { definition, view } = gone;
    const others = merged.elsewhere(definition.name);
    if (others === null)
        return by !== 'import';
    const rest = others.filter(one => one.view.path !== view.path || file_view_keyOf(one.definition) !== file_view_keyOf(definition));
    if (by === 'import')
        return isPackageLike(view) && rest.some(one => answers(added, one, merged));
    if (by === 'name')
        return rest.length > 0;
    const owner = file_view_ownerOf(view, definition);
    return rest.some(one => answers(added, one, merged) || (owner !== null && isInherited(one, owner, gone)));
}
function isPackageLike({ family }) {
    return family !== 'js' && family !== 'python';
}
function answers(added, site, { exists }) {
    const binding = bindingOf(added, site, exists);
    return binding !== null && binding.by !== 'name' && (binding.isSure || site.view.family !== 'c');
}
function isInherited(other, owner, { view, delta }) {
    const parent = file_view_ownerOf(other.view, other.definition);
    if (parent === null || parent === owner)
        return parent === owner;
    const home = delta.files.get(view.path)?.after ?? view;
    return home.syntax.uses.some(({ name, within, line }) => {
        const head = home.syntax.definitions.find(one => one.name === owner);
        return name === parent && (within[0] === owner || (head !== undefined && Math.abs(line - head.lines.start) <= 2));
    });
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/indexes.js
function indexAll(deltas) {
    const of = (list) => deltas.flatMap(delta => list(delta).map(item => ({ ...item, delta })));
    return {
        uses: group(of(delta => delta.uses), ({ name }) => [name]),
        born: group(of(delta => delta.born), ({ definition }) => [definition.name]),
        entries: group(of(delta => delta.entries), ({ view }) => [view.path]),
        imports: group(of(delta => delta.imports), ({ brought }) => [...brought.source.split(/[/\\.:]+/), ...brought.names.map(({ name }) => name)])
    };
}
function twins(items, meets) {
    return items.flatMap((a, i) => items.slice(i + 1).flatMap(b => (a.delta !== b.delta && meets(a.delta, b.delta) ? [[a, b]] : [])));
}
function group(items, keys) {
    const found = new Map();
    for (const item of items) {
        for (const key of new Set(keys(item))) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [item]);
            else
                known.push(item);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/lost-files.js



function lostFiles(deltas, indexes, { meets, exists }) {
    const all = deltas.flatMap(delta => lostPaths(delta).map(lost => ({ ...lost, delta })));
    return all.flatMap(lost => {
        const asked = new Set(lost_files_wordsOf(lost.path).flatMap(word => indexes.imports.get(word) ?? []));
        return [...asked].flatMap(added => {
            if (added.delta === lost.delta || !meets(lost.delta, added.delta))
                return [];
            const lead = lost_files_importLead(added.brought, added, lost.path, exists);
            return lead.how === null ? [] : [lost_files_suspectOf(lost, added, lead)];
        });
    });
}
function lostPaths({ party }) {
    const kept = new Set(party.changes.flatMap(({ path, status }) => (status === 'deleted' ? [] : [path])));
    return party.changes
        .filter(({ status }) => status === 'deleted' || status === 'renamed')
        .filter(({ oldPath }) => !kept.has(oldPath))
        .map(({ oldPath, path, status }) => ({ path: oldPath, to: status === 'renamed' ? path : null }));
}
function lost_files_wordsOf(path) {
    const name = paths_nameOf(path);
    return [
        ...new Set([
            name,
            stemOf(name),
            ...name.split('.').slice(0, 1),
            paths_nameOf(folderOf(path)),
            ...stemOf(name).split(/[-.]/)
        ])
    ].filter(Boolean);
}
function lost_files_importLead(brought, { view }, path, exists) {
    if (!isImportable(path, view.path) || view.family === 'c-sharp')
        return { how: null, name: null };
    const query = { from: view.path, to: path, exists };
    const leads = [
        { how: leadsTo(view.family, { ...query, source: brought.source }), name: null },
        ...brought.names.map(({ name }) => ({ how: leadsByName(view.family, brought, name, query), name }))
    ];
    return leads.find(({ how }) => how === 'sure') ?? leads.find(({ how }) => how !== null) ?? { how: null, name: null };
}
const ENDS = [
    /\.[cm]?[jt]sx?$|\.(?:vue|svelte|json|css|scss|less|svg|graphql)$/,
    /\.pyi?$/,
    /\.go$/,
    /\.java$|\.kt$/,
    /\.rs$/,
    /\.rb$/,
    /\.(?:php|inc)$/,
    /\.(?:h|hh|hpp|hxx|inc|ipp|c|cc|cpp|cxx)$/
];
function isImportable(path, from) {
    return ENDS.some(end => end.test(path) && end.test(from));
}
function lost_files_suspectOf(lost, added, { how: lead, name }) {
    const { delta, path, to } = lost;
    const deed = to === null ? `deletes ${path}` : `moves ${path} to ${to}`;
    return {
        type: 'removed-file',
        severity: lead === 'sure' && added.view.family !== 'c' ? 'high' : 'medium',
        reason: lead === 'sure'
            ? 'the import leads to that path, and nothing is left there'
            : 'the import ends like that path, and nothing is left there',
        subject: path,
        first: { delta, path, lines: null, words: deed },
        second: {
            delta: added.delta,
            path: added.view.path,
            lines: { start: added.brought.line, count: 1 },
            words: `imports ${added.brought.source} in ${added.view.path}`
        },
        explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds an import of it in ${added.view.path}, line ${added.brought.line}.`,
        was: firstLines(lost),
        words: [],
        holds: merged => lost_files_holds(lost, added, { how: lead, name }, merged)
    };
}
function firstLines({ delta, path }) {
    const text = delta.files.get(path)?.before?.text;
    const lines = { start: 1, count: 8 };
    return text === undefined ? null : { path, lines, text: quoteLines(text, lines), definition: null };
}
function lost_files_holds({ path, delta }, added, { how, name }, merged) {
    const user = merged.view(added.view.path);
    const { source } = added.brought;
    const still = user?.syntax.imports.find(one => one.source === source && added.brought.names.every(({ name }) => one.names.some(known => known.name === name)));
    if (user === null || still === undefined || merged.exists(path) || isAliased(delta, path))
        return false;
    return !merged.paths.some(other => {
        if (other === path)
            return false;
        const lead = lost_files_importLead(still, { view: user }, other, merged.exists);
        return ((lead.how === 'sure' || (lead.how !== null && how === 'alike')) &&
            lead.name === name &&
            isAnswer(user.family, other, path));
    });
}
function isAliased({ files }, path) {
    const stem = stemOf(paths_nameOf(path));
    return (path.endsWith('.rs') &&
        [...files.values()].some(({ after }) => after?.syntax.imports.some(({ names, whole }) => whole === stem || names.some(({ local }) => local === stem))));
}
function isAnswer(family, other, path) {
    if (family === 'go')
        return folderOf(other) === folderOf(path) && !other.endsWith('_test.go');
    return true;
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/lost-namespaces.js

function lostNamespaces(deltas, indexes, { meets }) {
    const all = deltas.flatMap(delta => delta.gone.map(gone => ({ ...gone, delta })));
    const lost = all.filter(({ definition, view }) => definition.kind === 'module' && view.family === 'c-sharp');
    return lost.flatMap(gone => (indexes.imports.get(lost_namespaces_lastPart(gone.definition.name)) ?? []).flatMap(added => {
        const isMeant = added.brought.source === fullName(gone) && added.view.family === 'c-sharp';
        if (!isMeant || added.delta === gone.delta || !meets(gone.delta, added.delta))
            return [];
        return [lost_namespaces_suspectOf(gone, added)];
    }));
}
function lost_namespaces_lastPart(name) {
    return name.split('.').at(-1) ?? name;
}
function fullName({ definition }) {
    return [...definition.within, definition.name].join('.');
}
function lost_namespaces_suspectOf(gone, { delta, view, brought }) {
    const namespace = fullName(gone);
    const deed = `takes away the last of the namespace ${namespace} with ${gone.view.path}`;
    return {
        type: 'removed-file',
        severity: 'high',
        reason: 'nothing is left in that namespace, and naming it is refused',
        subject: namespace,
        first: { delta: gone.delta, path: gone.view.path, lines: null, words: deed },
        second: { delta, path: view.path, lines: { start: brought.line, count: 1 }, words: `uses the namespace ${namespace}` },
        explanation: `${gone.delta.party.name} ${deed}, and ${delta.party.name} starts to use it in ${view.path}, line ${brought.line}.`,
        was: quoteWas(gone.view, gone.definition, 8),
        words: [gone.definition.name],
        holds: merged => lost_namespaces_holds(gone, { view, brought }, merged)
    };
}
function lost_namespaces_holds(gone, { view, brought }, merged) {
    const user = merged.view(view.path);
    const others = merged.elsewhere(gone.definition.name);
    if (user === null || others === null)
        return false;
    const isUsed = user.syntax.imports.some(({ source }) => source === brought.source);
    const namespace = fullName(gone);
    const isInNamespace = (name) => name === namespace || name.startsWith(`${namespace}.`);
    return isUsed && !others.some(({ definition }) => isInNamespace([...definition.within, definition.name].join('.')));
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/merged-files.js


async function mergedFiles([a, b], meeting, { base, reader }) {
    const both = await blended([a, b], meeting, reader);
    const lost = new Set([a, b].flatMap(delta => lostPaths(delta).map(({ path }) => path)));
    const added = new Set([a, b].flatMap(({ party }) => party.changes.flatMap(({ path, status }) => (status === 'deleted' ? [] : [path]))));
    const pathIn = (delta, path) => delta.files.get(path)?.after?.path ?? path;
    const view = (path) => {
        const now = pathIn(b, pathIn(a, path));
        if (both.has(now))
            return both.get(now) ?? null;
        const [ours, theirs] = [a.files.get(path), b.files.get(path)];
        if (ours !== undefined)
            return ours.after;
        if (theirs !== undefined)
            return theirs.after;
        return null;
    };
    const exists = (path) => added.has(path) || (base.exists(path) && !lost.has(path));
    const changed = new Set([a, b].flatMap(({ files }) => [...files.keys()]));
    const views = [...changed].flatMap(path => view(path) ?? []);
    return {
        view,
        exists,
        paths: [...base.paths.filter(path => !lost.has(path)), ...added],
        elsewhere: word => {
            const rest = base.mentioning(word);
            if (rest === null)
                return null;
            const untouched = rest.filter(({ path }) => !changed.has(path));
            return [...new Set([...views, ...untouched])].flatMap(file => sitesOf(file, word));
        }
    };
}
function sitesOf(view, word) {
    return view.syntax.definitions
        .filter(definition => definition.name === word && !isLocal(view, definition))
        .map(definition => ({ view, definition }));
}
async function blended([a, b], { tree, conflicted }, reader) {
    if (tree === null)
        return new Map();
    const shared = [...a.files].filter(([path]) => b.files.has(path));
    const paths = new Set(shared.flatMap(([path, { after }]) => [after?.path ?? path, b.files.get(path)?.after?.path ?? path]));
    const places = [...paths].filter(path => !conflicted.has(path)).map(path => ({ tree, path }));
    const views = await reader.views(places);
    return new Map(places.map(({ path }, i) => [path, views[i] ?? null]));
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/semantic-conflict.js



async function semanticConflicts(suspects, read, ports) {
    const predicted = await predictedConflicts(suspects.map(collisionOf), read, ports);
    return (0,pair_up/* pairUp */.O)(suspects, predicted).map(([suspect, draft]) => {
        const sides = draft.sides.map(side => semantic_conflict_named(side, [suspect.first, suspect.second]));
        const { first, second } = suspect;
        const paths = [...new Set([semantic_conflict_placeOf(suspect), second.path, first.path])];
        return { ...draft, path: semantic_conflict_placeOf(suspect), paths, sides, base: suspect.was === null ? [] : [suspect.was] };
    });
}
function semantic_conflict_placeOf({ type, first, second }) {
    return type.startsWith('duplicate') && first.path < second.path ? first.path : second.path;
}
function collisionOf(suspect) {
    const { first, second, type, severity, reason, explanation, subject } = suspect;
    const rule = { type, kind: 'semantic', severity, reason, explain: () => explanation, ...ADVICE[type] };
    const claim = ({ path, lines, words }) => ({ rule, key: subject, identity: words, path, lines, words });
    const [a, b] = isInOrder(suspect) ? [first, second] : [second, first];
    return { parties: [a.delta.party, b.delta.party], claims: [claim(a), claim(b)] };
}
function semantic_conflict_named(side, quoted) {
    const { delta } = quoted.find(({ delta }) => delta.party.name === side.branch) ?? {};
    const syntax = delta?.files.get(side.path)?.after?.syntax;
    if (syntax === undefined)
        return side;
    return { ...side, definition: enclosingDefinition(syntax, { start: side.lines.start, count: 1 }) };
}
function isInOrder({ first, second }) {
    if (second.delta.party.candidate === null)
        return false;
    return first.delta.party.candidate === null || first.delta.order <= second.delta.order;
}
const ADVICE = {
    'removed-definition': {
        meaning: 'One side takes a name away, the other starts to use it, and neither sees the other. Whoever lands second uses what took its place, or brings it back.',
        remedy: 'puts the use and the definition together again'
    },
    'moved-definition': {
        meaning: 'One side moves a definition, the other starts to use it at its old place. Whoever lands second names the new place.',
        remedy: 'names the new place'
    },
    'changed-parameters': {
        meaning: 'One side changes what has to be passed, the other adds a call as it was before. Whoever lands second makes the call fit.',
        remedy: 'makes the call fit the new parameters'
    },
    'duplicate-definition': {
        meaning: 'Both sides add a definition of one name, each for a purpose of its own. Whoever lands second takes another name, or joins the two.',
        remedy: 'renames its definition or joins both'
    },
    'removed-file': {
        meaning: 'One side takes a file away from its place, the other starts to import it from there. Whoever lands second imports what took its place, or brings it back.',
        remedy: 'puts the import and the file together again'
    },
    'duplicate-registration': {
        meaning: 'Both sides register one name or number for different things. Whoever lands second takes another one, or joins the two.',
        remedy: 'takes another name or number, or joins both'
    }
};

;// CONCATENATED MODULE: ./lib/analyze/semantic/twin-definitions.js






function twinDefinitions(indexes, meets) {
    return [...indexes.born.values()].flatMap(sites => twins(sites.filter(twin_definitions_isTold), meets).flatMap(([a, b]) => {
        const scope = sharedScope(a, b);
        return scope === null || plain(a) === plain(b) ? [] : [twin_definitions_suspectOf(a, b, scope)];
    }));
}
const NAMELESS = new Set(['_', 'init', 'main', '__construct', 'default']);
function twin_definitions_isTold({ view, definition }) {
    const { name, isDeclaration, isModified, kind } = definition;
    if (NAMELESS.has(name) || isDeclaration || isModified || kind === 'module')
        return false;
    if (twin_definitions_isConditional(view, definition) || isMember(view, definition))
        return false;
    if (view.family === 'ruby' && kind !== 'method' && kind !== 'function')
        return false;
    if (view.family === 'js' && (kind === 'interface' || kind === 'field'))
        return false;
    if (view.family === 'rust' && kind === 'class' && /^\s*impl\b/m.test(file_view_textOf(view, definition).split('\n')[0] ?? ''))
        return false;
    return !(view.family === 'c-sharp' && /\bpartial\b/.test(file_view_textOf(view, definition).split('{')[0] ?? ''));
}
function isMember({ syntax }, { name, within }) {
    return syntax.entries.some(one => one.isMember && one.key === name && one.within.join() === within.join());
}
function twin_definitions_isConditional({ family, text }, { within, lines }) {
    return ((family === 'python' || family === 'js') &&
        within.length === 0 &&
        /^\s/.test(text.split('\n')[lines.start - 1] ?? ''));
}
function plain({ view, definition }) {
    return file_view_textOf(view, definition).replace(/\s+/g, ' ').trim();
}
function sharedScope(a, b) {
    if (a.view.family !== b.view.family || file_view_keyOf(a.definition) !== file_view_keyOf(b.definition)) {
        return a.view.family === 'c-sharp' && b.view.family === 'c-sharp' ? namespaceScope(a, b) : null;
    }
    if (hasOverloads(a.view.language) && types(a.definition) !== types(b.definition))
        return null;
    if ((a.view.family === 'js' || a.view.family === 'ruby') && spaceOf(a) !== spaceOf(b))
        return null;
    if (a.view.path === b.view.path)
        return inFile(a);
    if (isTestPath(a.view.path) !== isTestPath(b.view.path) && a.view.family !== 'go')
        return null;
    return SCOPES[a.view.family]?.(a, b) ?? null;
}
function spaceOf(site) {
    const head = file_view_textOf(site.view, site.definition).split(/[({=]/)[0] ?? '';
    const isOwn = /\bdef\s+self\b/.test(head);
    const space = site.definition.kind === 'type' ? 'type' : 'value';
    return `${space} ${/\bstatic\b/.test(head)} ${isOwn} ${head.includes('#')}`;
}
function inFile({ view, definition }) {
    return definition.within.length === 0 ? view.path : `${definition.within.join('.')} in ${view.path}`;
}
function types({ parameters, kind }) {
    return parameters === null || (kind !== 'function' && kind !== 'method')
        ? ''
        : parameters.types.map(type => type.replace(/\b(?:const|final|ref|params)\b|[\s&]/g, '')).join();
}
const SCOPES = {
    go: (a, b) => {
        const folder = folderOf(a.view.path);
        const isShared = folder === folderOf(b.view.path) && platformOf(a.view) === platformOf(b.view) && twin_definitions_packageName(a) === twin_definitions_packageName(b);
        return isShared ? `the package in ${folder === '' ? 'the top folder' : folder}` : null;
    },
    java: (a, b) => {
        const isTop = a.definition.within.length === 0 && folderOf(a.view.path) === folderOf(b.view.path);
        return isTop && twin_definitions_packageName(a) === twin_definitions_packageName(b) ? `the package ${twin_definitions_packageName(a)}` : null;
    },
    'c-sharp': namespaceScope,
    c: (a, b) => {
        const isExternal = [a, b].every(({ view, definition }) => definition.isVisible &&
            /\.(?:c|cc|cpp|cxx|c\+\+|m|mm)$/i.test(view.path) &&
            !['type', 'class', 'enum', 'interface'].includes(definition.kind));
        return isExternal && !isTestPath(a.view.path) ? 'what the linker puts together' : null;
    },
    php: (a, b) => {
        if (a.definition.within.length > 0 && file_view_ownerOf(a.view, a.definition) !== null)
            return null;
        return folderOf(a.view.path) === folderOf(b.view.path) && !isTestPath(a.view.path)
            ? `the namespace of ${folderOf(a.view.path)}`
            : null;
    },
    rust: (a, b) => {
        const owner = file_view_ownerOf(a.view, a.definition);
        const same = rustModule(a.view.path).crate === rustModule(b.view.path).crate;
        return owner !== null && same && a.definition.kind === 'method' ? `the methods of ${owner}` : null;
    }
};
function namespaceScope(a, b) {
    const [name, other] = [a, b].map(({ view, definition }) => file_view_namespaceOf(view, definition));
    const isType = ['class', 'interface', 'enum', 'type'].includes(a.definition.kind);
    const isTop = [a, b].every(({ view, definition }) => file_view_ownerOf(view, definition) === null);
    return isType && isTop && name === other && a.definition.name === b.definition.name && name !== ''
        ? `the namespace ${name ?? ''}`
        : null;
}
function platformOf({ path, text }) {
    const name = paths_nameOf(path).replace(/_test\.go$|\.go$/, '');
    const built = /^\/\/go:build (.*)$/m.exec(text)?.[1] ?? '';
    return `${/_(?:linux|windows|darwin|unix|freebsd|amd64|arm64|wasm|js|386|arm|other)$/.exec(name)?.[0] ?? ''} ${built}`;
}
function twin_definitions_packageName({ view: { text } }) {
    return /^package\s+([\w.]+)/m.exec(text)?.[1] ?? '';
}
function twin_definitions_suspectOf(a, b, scope) {
    const { name } = a.definition;
    const quoted = ({ delta, view, definition }) => ({
        delta,
        path: view.path,
        lines: { start: definition.lines.start, count: Math.min(12, definition.lines.count) },
        words: `adds ${name} to ${view.path}`
    });
    return {
        type: 'duplicate-definition',
        severity: twin_definitions_severityOf(a, b),
        reason: `two different definitions of ${name} then stand in ${scope}: it is refused, or one of them silently wins`,
        subject: [...a.definition.within, name].join('.'),
        first: quoted(a),
        second: quoted(b),
        explanation: `Both add a definition of ${name} to ${scope}, with different text.`,
        was: null,
        words: [],
        holds: merged => twin_definitions_holds(a, b, merged)
    };
}
function twin_definitions_severityOf(a, b) {
    const { family } = a.view;
    const isLoose = a.view.path !== b.view.path && family !== 'go' && family !== 'c-sharp' && family !== 'java';
    const isVariable = a.definition.kind === 'variable' && (family === 'python' || family === 'ruby' || family === 'php');
    const severity = isLoose || isVariable ? 'medium' : 'high';
    const isGuess = [a, b].some(({ view }) => view.syntax.hasErrors) || family === 'c';
    return isGuess ? atMost(severity, 'medium') : severity;
}
function twin_definitions_holds(a, b, merged) {
    const count = (site) => {
        const view = merged.view(site.view.path);
        return view?.syntax.definitions.filter(one => isTwin(site, { view, definition: one })).length ?? 0;
    };
    const own = (site) => site.view.syntax.definitions.filter(one => isTwin(site, { view: site.view, definition: one })).length;
    if (a.view.path !== b.view.path)
        return count(a) > 0 && count(b) > 0;
    return count(a) > Math.max(own(a), own(b));
}
function isTwin(site, other) {
    if (file_view_keyOf(site.definition) !== file_view_keyOf(other.definition) || !twin_definitions_isTold(other))
        return false;
    return !hasOverloads(site.view.language) || types(site.definition) === types(other.definition);
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/twin-entries.js

function twinEntries(indexes, meets) {
    return [...indexes.entries.values()].flatMap(entries => twins(entries, meets).flatMap(([a, b]) => {
        const clash = isSameCollection(a.entry, b.entry) ? clashOf(a, b) : null;
        return clash === null ? [] : [twin_entries_suspectOf(a, b, clash)];
    }));
}
function isSameCollection(a, b) {
    return a.isMember === b.isMember && a.within.length > 0 && a.within.join('\0') === b.within.join('\0');
}
function clashOf(a, b) {
    if (a.entry.key === b.entry.key)
        return a.entry.value === b.entry.value && !a.entry.isMember ? null : 'key';
    return a.entry.value === b.entry.value && isCode(a.entry.value) && hasDistinctValues(a) && hasDistinctValues(b)
        ? 'value'
        : null;
}
function isCode(value) {
    return /^\(?-?(?:0x[0-9a-f_]+|[\d_]+)[uUlLn]*\)?$|^\(?(["'`]).+\1\)?$/i.test(value);
}
function hasDistinctValues({ view, entry }) {
    const values = siblings(view, entry).map(({ value }) => value);
    const codes = values.filter(isCode);
    return (codes.length >= (entry.isMember ? 2 : 3) && codes.length === values.length && new Set(codes).size === codes.length);
}
function siblings({ syntax }, entry) {
    return syntax.entries.filter(one => isSameCollection(one, entry));
}
function twin_entries_suspectOf(a, b, clash) {
    const collection = a.entry.within.join('.');
    const { key, value } = a.entry;
    const quoted = ({ delta, view, entry }) => ({
        delta,
        path: view.path,
        lines: { start: entry.line, count: 1 },
        words: `adds ${entry.key} to ${collection}`
    });
    return {
        type: 'duplicate-registration',
        severity: twin_entries_severityOf(a, clash),
        reason: clash === 'key'
            ? `${collection} then has ${key} twice: it is refused, or one of them silently wins`
            : `all other values of ${collection} are different from each other`,
        subject: clash === 'key' ? `${collection}.${key}` : `${value} in ${collection}`,
        first: quoted(a),
        second: quoted(b),
        explanation: clash === 'key'
            ? `Both add ${key} to ${collection}, one as ${shown(a.entry)}, the other as ${shown(b.entry)}.`
            : `Both add an entry with the value ${value} to ${collection}: ${key} and ${b.entry.key}.`,
        was: null,
        words: [],
        holds: merged => twin_entries_holds(a, b, clash, merged)
    };
}
function shown({ value }) {
    return value === '' ? 'a member' : value.slice(0, 60);
}
function twin_entries_severityOf({ view, entry }, clash) {
    const isRefused = entry.isMember || view.family === 'go';
    return clash === 'key' && isRefused && !view.syntax.hasErrors ? 'high' : 'medium';
}
function twin_entries_holds(a, b, clash, merged) {
    const view = merged.view(a.view.path);
    if (view === null)
        return false;
    const alike = (file) => siblings(file, a.entry).filter(one => (clash === 'key' ? one.key === a.entry.key : one.value === a.entry.value))
        .length;
    return alike(a.view) === 1 && alike(b.view) === 1 && alike(view) > 1;
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/twin-routes.js



function twinRoutes(indexes, meets) {
    const byKey = new Map();
    const uses = [...indexes.uses]
        .filter(([name]) => VERBS.test(name) || FLAG_KINDS.test(name))
        .flatMap(([, list]) => list);
    for (const added of uses) {
        const registration = registrationOf(added.view, added.use);
        if (registration === null)
            continue;
        const key = JSON.stringify(pick(registration));
        byKey.set(key, [...(byKey.get(key) ?? []), { ...added, registration }]);
    }
    return [...byKey.values()].flatMap(group => twins(group, meets).flatMap(([a, b]) => haveCommonVerb(a.registration.verb, b.registration.verb) ? [twin_routes_suspectOf(a, b, a.registration)] : []));
}
const VERBS = /^(?:get|post|put|delete|patch|head|options|all|any|match|route|handle|handlefunc|add_url_rule|add_route|websocket|map(?:get|post|put|delete|patch)|http(?:get|post|put|delete|patch)|(?:get|post|put|delete|patch|request)mapping|getasync|path|url)$/i;
const FLAG_KINDS = /^(?:Bool|Int|Int64|Uint|Uint64|String|Float64|Duration|Func|Var|(?:Bool|Int|String|Duration)Var)$/;
const ROUTERS = /^(?:app|application|router|routes?|server|srv|svr|mux|r|e|g|engine|bp|blueprint|api|http|v\d+|route|group|scope)$|(?:router|routes?|mux|app|server|blueprint|_bp|_api|group)$/i;
const GLOBAL = new Set(['http', 'flag', 'Route']);
function registrationOf(view, use) {
    const { name, receiver, arguments: passed, within, line } = use;
    const text = passed?.texts[0] ?? null;
    if (passed === null || text === null || text === '' || isTestPath(view.path))
        return null;
    const last = receiver === null ? '' : (receiver.split(/::|\.|->/).at(-1) ?? '').replace(/^\$/, '');
    if (FLAG_KINDS.test(name))
        return view.family === 'go' && receiver === 'flag' ? { verb: 'flag', path: text, place: 'flag' } : null;
    const source = view.text
        .split('\n')
        .slice(line - 1, line + 2)
        .join('\n');
    const isDecorator = /^\s*(?:@|\[|#\[|#\[Route)/.test(source);
    const isChain = view.family === 'rust' && name === 'route';
    const isOwnWord = receiver === null && (isDecorator || view.family === 'ruby');
    if (!isOwnWord && !isChain && !ROUTERS.test(last) && !isMadeRouter(view, last))
        return null;
    if (!isDecorator && passed.count < 2 && view.family !== 'ruby' && name !== 'handle')
        return null;
    const [, verb, path] = /^(?:([A-Z]+)\s+)?(.*)$/s.exec(text) ?? [];
    if (path === undefined || (!path.startsWith('/') && !isDecorator && view.family !== 'ruby'))
        return null;
    if (!/^[^\s]*$/.test(path))
        return null;
    const around = isDecorator ? decorated(view, use) : within;
    if (around === null)
        return null;
    const prefix = isDecorator ? twin_routes_prefixOf(view, around) : null;
    const place = prefix !== null
        ? 'controllers'
        : GLOBAL.has(last)
            ? last
            : JSON.stringify([view.path, isChain ? '' : receiver, ...around]);
    return { verb: verb ?? verbOf(name, source), path: `${prefix ?? ''}/${path}`.replace(/\/{2,}/g, '/'), place };
}
function isMadeRouter({ text }, name) {
    if (!/^\w+$/.test(name))
        return false;
    return new RegExp(`\\b${name}\\b[^\\n=]*=\\s*[^\\n]*(?:[Rr]outer|[Ee]xpress|Blueprint|Mux|Flask|Hono|[Ff]astify)\\b`).test(text);
}
function decorated({ syntax }, { within, line }) {
    const name = within.at(-1);
    const outer = within.slice(0, -1);
    const inner = syntax.definitions.find(one => one.name === name &&
        one.within.join('\0') === outer.join('\0') &&
        one.lines.start <= line &&
        line < one.lines.start + one.lines.count);
    if (inner === undefined)
        return within;
    if (inner.kind === 'function' || inner.kind === 'method')
        return outer;
    return inner.lines.start <= line && line <= inner.lines.start + 4 ? null : within;
}
function twin_routes_prefixOf({ syntax }, around) {
    const own = syntax.uses.find(({ name, within, arguments: passed }) => /^(?:RequestMapping|Route|RoutePrefix)$/.test(name) &&
        passed?.texts[0] != null &&
        within.join('\0') === around.join('\0'));
    const text = own?.arguments?.texts[0] ?? null;
    return text === null ? null : `/${text}`;
}
function verbOf(name, source) {
    const methods = /methods?\s*[=:]\s*[[({]?([^\])}]*)/i.exec(source)?.[1];
    if (methods !== undefined)
        return (methods.toLowerCase().match(/get|post|put|delete|patch|head|options/g) ?? []).join(' ');
    const own = /get|post|put|delete|patch|head|options|websocket/i.exec(name)?.[0];
    if (own !== undefined)
        return own.toLowerCase();
    const handler = /["'][^\n]*?,\s*(?:\w+::)*(get|post|put|delete|patch)\s*\(/.exec(source)?.[1];
    return handler ?? '';
}
function haveCommonVerb(a, b) {
    if (a === '' || b === '')
        return a === b;
    return a.split(' ').some(verb => b.split(' ').includes(verb));
}
function twin_routes_suspectOf(a, b, { path, verb, place }) {
    const what = verb === 'flag' ? `the flag ${path}` : `the route ${`${verb.toUpperCase()} ${path}`.trim()}`;
    const quoted = ({ delta, view, use }) => ({
        delta,
        path: view.path,
        lines: { start: use.line, count: 3 },
        words: `registers ${what} in ${view.path}`
    });
    return {
        type: 'duplicate-registration',
        severity: twin_routes_severityOf(a, place),
        reason: `${what} is then registered twice: it is refused, or only one of them ever answers`,
        subject: what,
        first: quoted(a),
        second: quoted(b),
        explanation: `Both register ${what}${a.view.path === b.view.path ? ` in ${a.view.path}` : `, in ${a.view.path} and in ${b.view.path}`}.`,
        was: null,
        words: [],
        holds: merged => twin_routes_holds(a, b, merged)
    };
}
function twin_routes_severityOf({ view }, place) {
    return view.family === 'go' && (place === 'flag' || place === 'http' || view.text.includes('http.NewServeMux'))
        ? 'high'
        : 'medium';
}
function twin_routes_holds(a, b, merged) {
    const key = JSON.stringify(pick(registrationOf(a.view, a.use)));
    const count = (view) => view?.syntax.uses
        .filter(use => use.name === a.use.name || use.name === b.use.name)
        .filter(use => {
        const found = registrationOf(view, use);
        return found !== null && JSON.stringify(pick(found)) === key;
    }).length ?? 0;
    if (a.view.path !== b.view.path)
        return [a, b].every(one => count(merged.view(one.view.path)) > 0);
    if (a.view.text === b.view.text || useKey(a.use) === '')
        return false;
    return count(merged.view(a.view.path)) > Math.max(count(a.view), count(b.view));
}
function pick(registration) {
    return registration === null ? [] : [registration.place, registration.path];
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/unfit-calls.js






function unfitCalls(deltas, indexes, { meets, exists }) {
    const all = deltas.flatMap(delta => delta.reshaped.map(reshaped => ({ ...reshaped, delta })));
    return all.flatMap(one => (indexes.uses.get(one.definition.name) ?? []).flatMap(added => {
        if (added.delta === one.delta || !isUnfit(added, one) || !meets(one.delta, added.delta))
            return [];
        const binding = bindingOf(added, one, exists);
        const isNone = binding === null || (binding.by === 'name' && !nameAlone(added, one));
        return isNone ? [] : [unfit_calls_suspectOf(one, added, binding)];
    }));
}
function isUnfit({ use }, { before, now }) {
    const passed = use.arguments;
    if (passed === null || passed.isOpen)
        return false;
    return before.some(one => fitted(passed, one, true)) && !now.some(one => fitted(passed, one, false));
}
function fitted(passed, { parameters, kind }, isBefore) {
    if (parameters === null)
        return isBefore ? kind === 'class' && passed.count === 0 : true;
    return fits(passed, parameters);
}
function fits({ count, named }, { names, types, required, accepted }) {
    let needed = required;
    while (needed > 0 && /(?:^|\|)\s*void\s*(?:$|\|)/.test(types[needed - 1] ?? ''))
        needed--;
    if (count < needed || (accepted !== null && count > accepted))
        return false;
    return accepted === null || named.every(name => names.includes(name));
}
function unfit_calls_suspectOf(reshaped, added, binding) {
    const { definition, view, after, now, delta } = reshaped;
    const owner = file_view_ownerOf(view, definition);
    const subject = owner === null ? definition.name : `${owner}.${definition.name}`;
    const lines = now[0]?.lines ?? definition.lines;
    const count = added.use.arguments?.count ?? 0;
    const deed = `changes the parameters of ${subject} (${unfit_calls_signature(definition.parameters)} becomes ${unfit_calls_signature(now[0]?.parameters ?? null)})`;
    return {
        type: 'changed-parameters',
        severity: unfit_calls_severityOf(reshaped, added, binding),
        reason: binding.isSure
            ? 'the call is bound to this definition, and fits the old parameters only'
            : 'the call fits the old parameters only; that it means this definition is likely, not certain',
        subject,
        first: { delta, path: after.path, lines: { start: lines.start, count: Math.min(4, lines.count) }, words: deed },
        second: {
            delta: added.delta,
            path: added.view.path,
            lines: { start: added.use.line, count: 1 },
            words: `calls ${subject} in ${added.view.path}`
        },
        explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds a call with ${count} ${count === 1 ? 'argument' : 'arguments'} in ${added.view.path}, line ${added.use.line}.`,
        was: quoteWas(view, definition, 4),
        words: [definition.name],
        holds: merged => unfit_calls_holds(reshaped, added, merged)
    };
}
function unfit_calls_signature(parameters) {
    if (parameters === null)
        return 'no parameter list';
    return `(${parameters.names.join(', ')})`;
}
function unfit_calls_severityOf(reshaped, added, { by, isSure }) {
    const { definition, view, now, after } = reshaped;
    const severity = isSure && by !== 'type' && by !== 'name' ? 'high' : 'medium';
    if (definition.isModified || now.some(one => one.isModified))
        return by === 'name' ? 'low' : 'medium';
    const isGuess = view.syntax.hasErrors || after.syntax.hasErrors || added.view.syntax.hasErrors;
    return isGuess || forgivesArguments(added.view.language) ? atMost(severity, 'medium') : severity;
}
function unfit_calls_holds(reshaped, added, merged) {
    const { definition, after } = reshaped;
    const passed = added.use.arguments;
    const home = merged.view(after.path);
    const user = merged.view(added.view.path);
    const again = user === null ? null : inMerged(added, user);
    if (passed === null || again === null || home === null)
        return false;
    const group = home.syntax.definitions.filter(one => file_view_keyOf(one) === file_view_keyOf(definition));
    if (group.length === 0 || group.some(one => fitted(passed, one, false)))
        return false;
    const binding = bindingOf(again, { view: home, definition: group[0] ?? definition }, merged.exists);
    if (binding === null)
        return false;
    const others = merged.elsewhere(definition.name);
    if (others === null)
        return binding.by !== 'name';
    const rest = others.filter(one => one.view.path !== home.path || file_view_keyOf(one.definition) !== file_view_keyOf(definition));
    if (binding.by === 'name')
        return rest.length === 0;
    return !rest.some(one => {
        const other = bindingOf(again, one, merged.exists);
        return other !== null && other.by !== 'name' && other.by !== 'import' && fitted(passed, one.definition, false);
    });
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/predict-semantic.js















async function predictSemantic({ parties, meet, collection, read, bounds = BOUNDS }, ports) {
    const reader = viewReader(ports, read);
    const candidates = await readDeltas([...parties.candidates].filter(party => hasCompany(party, parties, meet)), reader, bounds);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const drifts = parties.bases.map(base => ({
        base,
        candidates: candidates.deltas.filter(({ party }) => meet(base, party) !== null)
    }));
    const near = await concerning(drifts, reader, ports, bounds);
    const bases = await readDeltas(near.bases, reader, bounds);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const deltas = [...candidates.deltas, ...bases.deltas];
    const { suspects, notes } = await suspectsOf(deltas, meet, { collection, reader, bounds }, ports);
    return {
        drafts: await semanticConflicts(suspects, reader.read, ports),
        deltas: candidates.deltas,
        notes: [...candidates.notes, ...near.notes, ...bases.notes, ...notes]
    };
}
function hasCompany(party, { candidates, bases }, meet) {
    return [...candidates, ...bases].some(other => other !== party && meet(other, party) !== null);
}
async function suspectsOf(deltas, meet, { collection, reader, bounds }, { git }) {
    if (deltas.length < 2)
        return { suspects: [], notes: [] };
    const tree = collection.base.commit;
    const paths = await git.history.paths(tree);
    const known = new Set(paths);
    const exists = (path) => known.has(path);
    const meets = (a, b) => meet(a.party, b.party) !== null;
    const indexes = indexAll(deltas);
    const found = [
        ...lostFiles(deltas, indexes, { meets, exists }),
        ...lostNamespaces(deltas, indexes, { meets, exists }),
        ...danglingUses(deltas, indexes, { meets, exists }),
        ...unfitCalls(deltas, indexes, { meets, exists }),
        ...twinDefinitions(indexes, meets),
        ...twinEntries(indexes, meets),
        ...twinRoutes(indexes, meets)
    ].filter(suspect => !predict_semantic_isTold(suspect, meet));
    if (found.length === 0)
        return { suspects: [], notes: [] };
    const words = [...new Set(found.flatMap(suspect => suspect.words))];
    const asked = words.slice(0, bounds.words);
    const base = await baseFiles({ tree, paths, exists, words: asked }, reader, git);
    const held = [];
    for (const [pair, suspects] of byPair(found)) {
        const merged = await mergedFiles(pair, meetingOf(pair, meet), { base, reader });
        held.push(...suspects.filter(({ holds }) => holds(merged)));
    }
    const left = words.length - asked.length;
    return { suspects: predict_semantic_distinct(held), notes: left > 0 ? [tooManyWords(left, words.length)] : [] };
}
function meetingOf([a, b], meet) {
    return meet(a.party, b.party) ?? { tree: null, conflicted: new Set() };
}
function predict_semantic_isTold({ first, second }, meet) {
    const { conflicted } = meetingOf([first.delta, second.delta], meet);
    return conflicted.has(first.path) || conflicted.has(second.path);
}
function byPair(suspects) {
    const found = new Map();
    for (const suspect of suspects) {
        const { first, second } = suspect;
        const own = found.get(first.delta) ?? new Map();
        found.set(first.delta, own);
        own.set(second.delta, [...(own.get(second.delta) ?? []), suspect]);
    }
    return [...found].flatMap(([a, others]) => [...others].map(([b, list]) => [[a, b], list]));
}
const predict_semantic_RANK = { high: 0, medium: 1, low: 2 };
function predict_semantic_distinct(suspects) {
    const found = new Map();
    for (const suspect of [...suspects].sort((a, b) => predict_semantic_RANK[a.severity] - predict_semantic_RANK[b.severity])) {
        const { first, second, type, subject } = suspect;
        const parties = [first.delta.party, second.delta.party].map(({ name, since }) => `${name} ${since}`);
        const sorted = type.startsWith('duplicate') ? parties.sort() : parties;
        const key = JSON.stringify([...sorted, type, subject]);
        if (!found.has(key))
            found.set(key, suspect);
    }
    const all = [...found.values()];
    const files = all.filter(({ type }) => type === 'removed-file');
    return all.filter(one => one.type === 'removed-file' ||
        !files.some(({ first, second, subject }) => first.delta === one.first.delta && second.delta === one.second.delta && one.was?.path === subject));
}

;// CONCATENATED MODULE: ./lib/analyze/semantic/shared-definitions.js
function sharedDefinitions(overlaps, deltas) {
    const byName = new Map(deltas.map(delta => [delta.party.name, delta]));
    return overlaps.map(overlap => {
        const [a, b] = overlap.branches.map(name => byName.get(name)?.files.get(overlap.path));
        return a === undefined || b === undefined ? overlap : { ...overlap, definitions: inBoth(a, b) };
    });
}
function inBoth(a, b) {
    if (a.before === null || b.before === null || a.before.text !== b.before.text)
        return [];
    const { definitions } = a.before.syntax;
    const changedBy = ({ change }) => new Set(change.hunks.flatMap(hunk => innermost(definitions, hunk) ?? []));
    const ours = changedBy(b);
    return [
        ...new Set([...changedBy(a)].filter(one => ours.has(one)).map(({ within, name }) => [...within, name].join('.')))
    ];
}
const BODIES = new Set(['function', 'method', 'class', 'interface', 'enum', 'type']);
function innermost(definitions, { old: { start, count } }) {
    const around = definitions.filter(({ kind, lines }) => BODIES.has(kind) && lines.start <= start && start + Math.max(count, 1) <= lines.start + lines.count);
    return around.at(-1) ?? null;
}

;// CONCATENATED MODULE: ./lib/analyze/text-reader.js
function textReader({ git }) {
    const known = new Map();
    return (commit, path) => {
        const key = `${commit}:${path}`;
        const read = known.get(key) ?? git.history.text(commit, path);
        known.set(key, read);
        return read;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/find-conflicts.js









async function findConflicts({ clashes, merges, onBase, overlaps }, collection, ports, bounds) {
    const own = { ...ports, syntax: parseOnce(ports.syntax) };
    const read = textReader(own);
    const parties = await listParties(onBase, collection, own);
    const meet = meetingsOf(onBase, [...clashes, ...merges]);
    const semantic = await predictSemantic({ parties, meet, collection, read, ...(bounds && { bounds }) }, own);
    return {
        conflicts: nameConflicts([
            ...(await describeConflicts(clashes, collection, read, own)),
            ...(await predictConflicts({ clashes, onBase, parties, read }, own)),
            ...semantic.drafts
        ]),
        overlaps: sharedDefinitions(overlaps, semantic.deltas),
        notes: semantic.notes
    };
}

;// CONCATENATED MODULE: ./lib/analyze/bring-up-to-date.js

async function bringUpToDate(collection, ports) {
    const { composer, history } = ports.git;
    const { base, candidates } = collection;
    const stale = candidates.filter(candidate => candidate.mergeBase !== base.commit);
    const pairs = stale.map(({ head }) => ({ ours: base.commit, theirs: head }));
    const merges = (0,pair_up/* pairUp */.O)(stale, await composer.verdictMany(base.commit, pairs, 'clean trees'));
    const clean = merges.flatMap(([candidate, { clean, tree }]) => clean && tree !== null ? [[candidate, tree]] : []);
    const [lists, clashes] = await Promise.all([
        history.changesMany(clean.map(([, tree]) => ({ from: base.tree, to: tree }))),
        clashesWithBase(collection, merges.filter(([, merge]) => !merge.clean), ports)
    ]);
    const standings = new Map();
    for (const [candidate] of merges) {
        standings.set(candidate, { candidate, merged: null, isCurrent: false, changes: candidate.changes });
    }
    for (const [[candidate, tree], changes] of (0,pair_up/* pairUp */.O)(clean, lists)) {
        standings.set(candidate, { candidate, merged: tree, isCurrent: false, changes });
    }
    const current = (candidate) => {
        return { candidate, merged: candidate.head, isCurrent: true, changes: candidate.changes };
    };
    const onBase = candidates.map(candidate => standings.get(candidate) ?? current(candidate));
    const counts = addUp({ needed: 0, remembered: 0 }, merges.map(([, merge]) => merge));
    return { onBase, clashes, counts };
}
function addUp({ needed, remembered }, merges) {
    return {
        needed: needed + merges.length,
        remembered: remembered + merges.filter(({ isRemembered }) => isRemembered).length
    };
}
async function clashesWithBase({ base }, clashing, ports) {
    const touching = new Map();
    for (const [{ mergeBase, changes }, merge] of clashing) {
        const own = changes.flatMap(({ path, oldPath }) => [path, oldPath]);
        touching.set(mergeBase, [...(touching.get(mergeBase) ?? []), ...own, ...pathsOf(merge)]);
    }
    const froms = [...touching.keys()];
    const lists = await ports.git.history.changesMany(froms.map(from => ({ from, to: base.commit, touching: touching.get(from) ?? [] })));
    const since = new Map((0,pair_up/* pairUp */.O)(froms, lists));
    return clashing.map(([{ name, author, head, mergeBase, changes }, merge]) => ({
        merge,
        first: { name: base.name, author: null, commit: base.commit, changes: since.get(mergeBase) ?? [] },
        second: { name, author: author.name, commit: head, changes }
    }));
}
function pathsOf({ conflicted, messages }) {
    return [...conflicted, ...messages.flatMap(({ paths }) => paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/meeting-pairs.js
function meetingPairs(all) {
    const { add, has } = pairSet(all.length);
    const byPath = indexBy(all, change => change.path);
    for (const [i, changes] of all.entries()) {
        if (changes.some(change => change.status === 'renamed'))
            for (const j of all.keys())
                add(i, j);
        const places = new Set(changes.flatMap(({ path }) => [path, ...folders(path)]));
        for (const place of places)
            for (const j of byPath.get(place) ?? [])
                add(i, j);
    }
    return { has };
}
function sharingPairs(all) {
    const { add, has } = pairSet(all.length);
    for (const sharers of indexBy(all, change => change.oldPath).values()) {
        for (const [at, i] of sharers.entries())
            for (const j of sharers.slice(at + 1))
                add(i, j);
    }
    return { has };
}
function pairSet(count) {
    const found = new Set();
    const key = (a, b) => Math.min(a, b) * count + Math.max(a, b);
    return { has: (a, b) => found.has(key(a, b)), add: (a, b) => found.add(key(a, b)) };
}
function indexBy(all, key) {
    const index = new Map();
    for (const [i, changes] of all.entries()) {
        for (const path of new Set(changes.map(key))) {
            const known = index.get(path);
            if (known === undefined)
                index.set(path, [i]);
            else
                known.push(i);
        }
    }
    return index;
}
function folders(path) {
    const found = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        found.push(path.slice(0, end));
    return found;
}

;// CONCATENATED MODULE: ./lib/analyze/pair-matrix.js





async function pairMatrix(collection, ports) {
    const { onBase, clashes, counts } = await bringUpToDate(collection, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const pairs = listPairs(onBase);
    const merges = await mergePairs(pairs.filter(needsMerge), collection.base.commit, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const verdicts = pairs.map(pair => ({
        branches: [pair.a.candidate.name, pair.b.candidate.name],
        verdict: verdictOf(pair, merges.get(pair) ?? null)
    }));
    const merged = pairs.flatMap(pair => merges.get(pair) ?? []);
    const clashing = merged.filter(clash => !clash.merge.clean);
    const overlaps = pairs.flatMap(pair => overlapsOf(pair, merges.get(pair) ?? null));
    const all = addUp(counts, [...merges.values()].map(({ merge }) => merge));
    return { onBase, clashes: [...clashes, ...clashing], merges: merged, overlaps, pairs: verdicts, counts: all };
}
function listPairs(onBase) {
    const changes = onBase.map(tip => tip.changes);
    const [meeting, sharing, stacked] = [meetingPairs(changes), sharingPairs(changes), stackedOn(onBase)];
    return onBase.flatMap((a, i) => onBase.slice(i + 1).map((b, k) => {
        const j = i + 1 + k;
        const isStacked = stacked.get(a)?.has(b) === true || stacked.get(b)?.has(a) === true;
        return { a, b, isStacked, canMeet: meeting.has(i, j), sharesPath: sharing.has(i, j) };
    }));
}
function stackedOn(onBase) {
    const byHead = new Map(onBase.map(tip => [tip.candidate.head, tip]));
    return new Map(onBase.map(tip => [tip, new Set(tip.candidate.commits.flatMap(commit => byHead.get(commit.oid) ?? []))]));
}
function needsMerge({ a, b, isStacked, canMeet }) {
    return a.merged !== null && b.merged !== null && !isStacked && canMeet;
}
function verdictOf(pair, merged) {
    if (pair.a.merged === null || pair.b.merged === null)
        return 'unknown';
    if (pair.isStacked)
        return 'clean';
    if (!pair.canMeet)
        return 'disjoint';
    return merged?.merge.clean === true ? 'clean' : 'conflict';
}
async function mergePairs(pairs, base, ports) {
    const commits = await commitsOf(pairs, base, ports);
    const sides = pairs.map(({ a, b }) => ({ first: sideOf(a, commits.get(a)), second: sideOf(b, commits.get(b)) }));
    const merges = await ports.git.composer.verdictMany(base, sides.map(({ first, second }) => ({ ours: first.commit, theirs: second.commit })), 'no trees');
    const clashes = (0,pair_up/* pairUp */.O)(sides, merges).map(([side, merge]) => ({ merge, ...side }));
    return new Map((0,pair_up/* pairUp */.O)(pairs, clashes));
}
async function commitsOf(pairs, base, ports) {
    const tips = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
    const owners = new Map();
    for (const { candidate } of tips)
        for (const { oid } of candidate.commits)
            owners.set(oid, (owners.get(oid) ?? 0) + 1);
    const stale = tips.filter(tip => !tip.isCurrent);
    const commits = stale.map(({ candidate, merged }) => ({
        tree: merged ?? candidate.head,
        parents: candidate.commits.some(({ oid }) => (owners.get(oid) ?? 0) > 1) ? [base, candidate.head] : [base],
        date: candidate.commits.at(-1)?.committerDate ?? '0 +0000'
    }));
    return new Map((0,pair_up/* pairUp */.O)(stale, await ports.git.composer.scratchCommits(commits)));
}
function sideOf({ candidate, changes }, commit = candidate.head) {
    return { name: candidate.name, author: candidate.author.name, commit, changes };
}
function overlapsOf({ a, b, isStacked, sharesPath }, merged) {
    if (isStacked || !sharesPath)
        return [];
    const byPath = new Map(a.changes.map(change => [change.oldPath, change]));
    const conflicted = new Set(merged?.merge.conflicted);
    return b.changes.flatMap(change => {
        const other = byPath.get(change.oldPath);
        if (other === undefined)
            return [];
        return [
            {
                path: change.oldPath,
                branches: [a.candidate.name, b.candidate.name],
                linesTouch: touchingRanges(other, change).length > 0,
                conflict: conflicted.has(change.path) || conflicted.has(other.path),
                definitions: []
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/analyze.js


async function analyze(collection, ports) {
    const matrix = await pairMatrix(collection, ports);
    const { remembered, needed } = matrix.counts;
    if (remembered > 0) {
        ports.runner.progress({ kind: 'step', text: `${remembered} of ${needed} merges are known from earlier runs` });
    }
    const { conflicts, overlaps, notes } = await findConflicts(matrix, collection, ports);
    for (const text of headlines(conflicts))
        ports.runner.progress({ kind: 'step', text });
    return { conflicts, overlaps, pairs: matrix.pairs, notes };
}
function headlines(conflicts) {
    const byPair = new Map();
    for (const conflict of conflicts) {
        const pair = conflict.branches.join(' + ');
        byPair.set(pair, [...(byPair.get(pair) ?? []), conflict]);
    }
    return [...byPair].map(([pair, found]) => {
        const paths = found.map(({ path }) => path);
        const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
        return `${pair} conflict in ${paths.slice(0, 3).join(', ')}${more}`;
    });
}

;// CONCATENATED MODULE: ./lib/collect/check-staging.js

function refuseStagingOn(base, selected, { stagingRef }) {
    if (stagingRef === null)
        return;
    const isStaging = (name) => name === stagingRef || `refs/heads/${name}` === stagingRef;
    const role = isStaging(base.name)
        ? 'the base'
        : selected.some(({ name }) => isStaging(name))
            ? 'to be integrated'
            : null;
    if (role === null)
        return;
    throw new errors/* ConfigurationError */.j1([
        {
            where: 'staging-ref',
            what: `${stagingRef} is itself ${role}, and publishing the integration would move it`,
            fix: 'Use a branch of its own for staging, such as integration/nightly'
        }
    ]);
}

// EXTERNAL MODULE: ./lib/collect/moved-heads.js
var moved_heads = __webpack_require__(5315);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
;// CONCATENATED MODULE: ./lib/collect/select-heads.js


async function selectHeads(source, ports) {
    const found = new Map();
    const missing = new Map();
    const notes = [];
    const excluded = excludes(source.config.selectors);
    for (const selector of source.config.selectors) {
        const answer = await resolveSelector(selector, source, ports);
        for (const head of answer.found ?? [])
            if (!found.has(head.name) && !excluded(head.name))
                found.set(head.name, head);
        for (const one of answer.missing ?? [])
            if (!excluded(one.name))
                missing.set(one.name, one);
        if (answer.note !== undefined)
            notes.push(answer.note);
    }
    return { found: [...found.values()], missing: [...missing.values()], notes };
}
async function resolveSelector(selector, source, ports) {
    switch (selector.kind) {
        case 'exclude':
            return {};
        case 'name':
            return select_heads_named(selector.name, source.facts);
        case 'glob':
            return matching(selector.glob, source);
        case 'pull-request':
            return await pullRequest(selector.number, ports);
        case 'worktrees':
            return checkedOut(source);
        case 'plan':
            return pinned(source.config.pins);
    }
}
function select_heads_named(name, facts) {
    const sameName = facts.heads.filter(known => known.name === name);
    const [head, other] = sameName;
    if (head === undefined) {
        const reason = 'no branch of this name, neither here nor on origin';
        return { missing: [{ name, head: null, outcome: 'missing', reason }] };
    }
    if (other === undefined || other.oid === head.oid)
        return { found: [head] };
    return { found: [head], note: `${name} differs between here and origin: the local head is taken.` };
}
function matching(glob, source) {
    const matches = picomatch(glob, { dot: true });
    const found = source.facts.heads.filter(head => matches(head.name) && !isOurs(head.name, source));
    return found.length > 0 ? { found } : { note: `The pattern ${glob} matches no branch.` };
}
function checkedOut(source) {
    const found = [];
    for (const { branch, head } of source.worktrees) {
        if (branch === null || head === null || isOurs(branch, source))
            continue;
        found.push({ name: branch, ref: `refs/heads/${branch}`, oid: head });
    }
    return found.length > 0 ? { found } : { note: 'No worktree has a branch of its own checked out.' };
}
async function pullRequest(number, ports) {
    const name = `#${number}`;
    const oid = await ports.git.history.fetchPullRequest(number);
    if (oid === null) {
        const reason = 'origin has no such pull request, or it cannot be reached from here';
        return { missing: [{ name, head: null, outcome: 'missing', reason }] };
    }
    const found = [{ name, ref: `refs/pull/${number}/head`, oid }];
    const known = await ports.forge?.pullRequest(number);
    return known == null || known.state === 'open' ? { found } : { found, note: `Pull request ${name} is ${known.state}.` };
}
function pinned(pins) {
    const heads = pins?.heads ?? [];
    return {
        found: heads.flatMap(({ name, sha, source }) => sha === null ? [] : [{ name, ref: source ?? `refs/heads/${name}`, oid: sha }]),
        missing: heads.flatMap(({ name, sha, reason }) => sha === null ? [{ name, head: null, outcome: 'missing', reason }] : [])
    };
}
function isOurs(name, source) {
    return (name === source.baseName || name.startsWith(config/* STAGING_NAMESPACE */.YG) || `refs/heads/${name}` === source.config.stagingRef);
}
function excludes(selectors) {
    const globs = selectors.flatMap(selector => (selector.kind === 'exclude' ? [selector.glob] : []));
    return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

;// CONCATENATED MODULE: ./lib/collect/collect.js






async function collect(config, ports) {
    const { history } = ports.git;
    const facts = await history.facts();
    const { base, notes: onBase } = await (0,resolve_base/* resolveBase */.g)(config, facts, ports.git);
    const worktrees = await history.worktrees();
    const selected = await selectHeads({ config, facts, worktrees, baseName: base.name }, ports);
    refuseStagingOn(base, selected.found, config);
    const moved = await history.fetch(selected.found);
    const lost = (0,moved_heads/* lostHeads */.E_)(moved);
    const here = selected.found.filter(({ name }) => !lost.has(name));
    const notes = [...facts.notes, ...onBase, ...selected.notes, ...(0,moved_heads/* notesOnMoved */.yb)(moved)];
    const found = [];
    const excluded = [...selected.missing, ...lost.values()];
    const seen = new Map();
    const oids = [...new Set(here.map(({ oid }) => oid))];
    const ahead = new Map((0,pair_up/* pairUp */.O)(oids, await history.aheadMany(base.commit, oids)));
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    for (const { name, reason } of lost.values())
        ports.runner.progress({ kind: 'step', text: `${name}: ${reason}` });
    for (const head of here) {
        const twin = seen.get(head.oid);
        const examined = twin === undefined ? await examine(head, base, ahead.get(head.oid), ports) : duplicate(head, twin);
        if ('candidate' in examined) {
            found.push(examined.candidate);
            seen.set(head.oid, head.name);
        }
        else {
            excluded.push(examined.excluded);
            if (twin === undefined)
                ports.runner.progress({ kind: 'step', text: `${examined.excluded.name}: ${examined.excluded.reason}` });
        }
    }
    const changes = await history.changesMany(found.map(({ mergeBase, head }) => ({ from: mergeBase, to: head })));
    const candidates = (0,pair_up/* pairUp */.O)(found, changes).map(([candidate, own]) => ({ ...candidate, changes: own }));
    for (const candidate of candidates)
        ports.runner.progress({ kind: 'step', text: collect_describe(candidate) });
    if ([...ahead.values()].some(({ deepened }) => deepened))
        notes.push('The clone was shallow and has been deepened as far as the merge bases need.');
    return { base, candidates, excluded, worktrees, notes };
}
async function examine(head, base, ahead, ports) {
    const mergeBase = ahead?.mergeBases[0];
    if (ahead === undefined || mergeBase === undefined) {
        const reason = `shares no history with ${base.name}; merging it would join two unrelated projects`;
        return { excluded: { ...collect_known(head), outcome: 'unrelated', reason } };
    }
    if (mergeBase === head.oid) {
        const reason = `already contained in ${base.name}; there is nothing to merge`;
        return { excluded: { ...collect_known(head), outcome: 'contained', reason } };
    }
    const { commits } = ahead;
    const tip = commits.at(-1) ?? (await ports.git.history.commit(head.oid));
    return { candidate: { name: head.name, head: head.oid, source: head.ref, author: tip.author, commits, mergeBase } };
}
function duplicate(head, twin) {
    const reason = `the same commit as ${twin}, which takes part`;
    return { excluded: { ...collect_known(head), outcome: 'duplicate', twin, reason } };
}
function collect_known(head) {
    return { name: head.name, head: head.oid };
}
function collect_describe({ name, commits, changes }) {
    return `${name}: ${count(commits.length, 'commit')}, ${count(changes.length, 'file')} changed`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/domain/test-id.js
var test_id = __webpack_require__(1322);
;// CONCATENATED MODULE: ./lib/domain/signal.js

function describeSignal(signal) {
    const [kind = '', ...rest] = signal.split(':');
    switch (kind) {
        case 'test':
            return describeId(rest.slice(1).join(':'));
        case 'load':
            return `${rest.slice(1).join(':')} does not load`;
        case 'gate':
            return `gate ${rest.join(':')}`;
        case 'report':
            return `report ${rest.join(':')} is missing`;
        default:
            return signal;
    }
}
function gateOf(signal) {
    const [kind, gate = ''] = signal.split(':');
    return kind === 'report' ? null : gate;
}
function describeId(id) {
    try {
        const { test, ordinal } = (0,test_id/* parseTestId */.FG)(id);
        return ordinal > 1 ? `${(0,test_id/* describeTest */.Ww)(test)} (${ordinal})` : (0,test_id/* describeTest */.Ww)(test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return id;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/compare/compare-tests.js + 3 modules
var compare_tests = __webpack_require__(9105);
// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/compare/test-signals.js
var test_signals = __webpack_require__(8375);
;// CONCATENATED MODULE: ./lib/compare/compare-probes.js





function compareProbes(baseline, integration) {
    const before = new Map((baseline?.gates ?? []).map(run => [run.gate, run]));
    const after = new Map(integration.gates.map(run => [run.gate, run]));
    const names = [...new Set([...after.keys(), ...before.keys()])];
    const pairs = names.map((gate) => ({
        gate,
        before: before.get(gate) ?? null,
        after: after.get(gate) ?? null
    }));
    const tests = pairs.flatMap(comparisonOf);
    return {
        gates: pairs.map(compareGate),
        tests: tests.length === 0 ? null : (0,compare_tests/* mergeTestComparisons */.dX)(tests),
        coverage: null,
        performance: null,
        security: null,
        cycles: null,
        api: null
    };
}
function testsOf({ gate, before, after }) {
    return {
        gate,
        baseline: before?.tests ?? null,
        integration: after?.tests ?? null,
        integrationEnd: after?.end ?? null
    };
}
function comparisonOf(pair) {
    const tests = testsOf(pair);
    return tests.baseline === null && tests.integration === null ? [] : [(0,compare_tests/* compareTests */.l)(tests)];
}
function compareGate(pair) {
    const { gate, before, after } = pair;
    const outcomes = { gate, baseline: outcomeOf(before), integration: outcomeOf(after) };
    if (before === null || after === null || outcomes.baseline === 'not-run' || outcomes.integration === 'not-run') {
        return { ...outcomes, change: 'unknown', reason: whyUnknown(outcomes) };
    }
    if (after.outcome === 'broken')
        return { ...outcomes, change: 'broken', reason: after.reason };
    const judged = before.outcome === 'broken' ? againstBroken(before, after) : againstJudged(before, after);
    const drop = (0,compare_tests/* droppedTests */["if"])(testsOf(pair));
    return drop === null || judged.change === 'regressed'
        ? { ...outcomes, ...judged }
        : { ...outcomes, change: 'broken', reason: `${drop}: some did not run at all` };
}
function outcomeOf(run) {
    return run?.outcome ?? null;
}
function whyUnknown({ baseline, integration }) {
    const missing = [
        ...(baseline === null || baseline === 'not-run' ? ['the baseline'] : []),
        ...(integration === null || integration === 'not-run' ? ['the integration'] : [])
    ];
    return `it was not run on ${missing.join(' and ')}`;
}
const NOTHING_NAMED = 'it fails on the baseline too, and names no test: what fails beside that cannot be told';
function againstJudged(before, after) {
    if (after.outcome === 'pass') {
        const change = before.outcome === 'pass' ? 'held' : 'fixed';
        return { change, reason: after.reason };
    }
    if (before.outcome === 'pass')
        return { change: 'regressed', reason: after.reason };
    if (before.tests === null || after.tests === null)
        return { change: 'unknown', reason: NOTHING_NAMED };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `it fails on the baseline too: ${after.reason}` };
    return {
        change: 'regressed',
        reason: `it fails on the baseline too, but not with these: ${(0,few_of/* fewOf */.s)(added.map(describeSignal))}`
    };
}
function againstBroken(before, after) {
    const why = `the baseline could not be judged: ${before.reason}`;
    if (!(0,gate_outcome/* isBlamable */.p)(before) || before.tests === null)
        return { change: 'unknown', reason: why };
    if (after.outcome === 'pass')
        return { change: 'fixed', reason: `${after.reason}; ${why}` };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `${after.reason}; ${why}` };
    return { change: 'regressed', reason: `${(0,few_of/* fewOf */.s)(added.map(describeSignal))}; ${why}` };
}
function addedSignals(before, after) {
    if (after.tests === null)
        return [];
    const known = new Set(before.tests === null ? [] : (0,test_signals/* testSignals */.o)(before.gate, before.tests));
    return (0,test_signals/* testSignals */.o)(after.gate, after.tests).filter(signal => !known.has(signal));
}

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(9935);
;// CONCATENATED MODULE: ./lib/decide/is-settled.js
function isSettled({ kind, foundBy, severity, resolution, autoResolvable }) {
    if (resolution !== null)
        return true;
    return kind === 'semantic' ? foundBy === 'prediction' && severity === 'low' : autoResolvable;
}

;// CONCATENATED MODULE: ./lib/decide/landed.js
function landed({ candidates }) {
    return candidates.filter(candidate => candidate.landed !== undefined);
}

;// CONCATENATED MODULE: ./lib/decide/blockers.js







function blockers(findings, asked) {
    if (findings.failure !== null) {
        return [`The run stopped in ${findings.failure.stage}: ${findings.failure.message}`];
    }
    if (asked.mode === 'analyze')
        return conflictBlockers(findings);
    if (findings.wanted.length > 0)
        return asked.mode === 'plan' ? [] : [missingProbes(findings)];
    return [
        ...proofBlockers(findings, asked),
        ...baselineBlockers(findings),
        ...regressionBlockers(findings),
        ...mergeBlockers(findings),
        ...stagingBlockers(findings)
    ];
}
function missingProbes({ wanted }) {
    const ids = (0,few_of/* fewOf */.s)(wanted.map(({ id }) => id));
    return `${(0,plural/* plural */.L)(wanted.length, 'probe is', 'probes are')} missing, so nothing is proved: ${ids}. Plan and probe another wave.`;
}
function conflictBlockers({ conflicts }) {
    const found = conflicts.filter(conflict => conflict.foundBy !== 'prediction' && !isSettled(conflict));
    if (found.length === 0)
        return [];
    return [`${(0,plural/* plural */.L)(found.length, 'conflict')} between the candidates, or with the base.`];
}
function proofBlockers(findings, asked) {
    if (asked.gates === 0)
        return ['No gate is configured, so nothing was proved. Name the command that tests this project.'];
    if (isCompared(findings.comparison) || landed(findings).length === 0)
        return [];
    const baseline = findings.probes.find(probe => probe.purpose === 'baseline');
    const broken = baseline?.gates.filter(gate => gate.outcome === 'broken') ?? [];
    if (broken.length === 0)
        return ['No gate was run on the integration, so nothing is proved.'];
    const why = broken.map(gate => `${gate.gate}: ${gate.reason}`).join('; ');
    return [`The base itself could not be judged, so there is nothing to compare with. ${why}`];
}
function isCompared(comparison) {
    return comparison !== null && comparison.gates.length > 0;
}
function baselineBlockers({ probes }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    const missing = baseline?.signals.filter(signal => gateOf(signal) === null) ?? [];
    return missing.map(signal => `The base itself is no control: ${describeSignal(signal)}.`);
}
function regressionBlockers({ comparison }) {
    if (comparison === null)
        return [];
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison.tests?.counts[change] ?? 0), 0);
    const tests = `${(0,plural/* plural */.L)(count, 'test fails', 'tests fail')} in the integration and not in the base.`;
    const rows = comparison.tests?.rows.filter(({ change }) => domain_comparison/* REGRESSIONS */.R.includes(change)) ?? [];
    const named = new Set(rows.map(({ gate }) => gate));
    const gates = comparison.gates.flatMap(gate => gateBlocker(gate, named.has(gate.gate)) ?? []);
    return count > 0 ? [tests, ...gates] : gates;
}
function gateBlocker({ gate, change, baseline, integration, reason }, named) {
    switch (change) {
        case 'held':
        case 'fixed':
            return integration === 'pass' ? null : `Gate ${gate} did not pass on the integration: ${reason}`;
        case 'failing-before':
            return null;
        case 'regressed':
            if (named)
                return null;
            return baseline === 'pass'
                ? `Gate ${gate} passes on the base and fails on the integration.`
                : `Gate ${gate} fails on the integration in a way that it does not on the base: ${reason}`;
        case 'broken':
            return `Gate ${gate} could not be judged: ${reason}`;
        case 'unknown':
            return `Gate ${gate} could not be compared: ${reason}`;
        default:
            return (0,assert_never/* assertNever */.x)(change);
    }
}
function mergeBlockers(findings) {
    const isOut = findings.candidates.some(({ status }) => status === 'held-out');
    return isOut && landed(findings).length === 0 ? ['No candidate could be taken in.'] : [];
}
function stagingBlockers({ staging }) {
    if (staging === null || staging.state === 'published')
        return [];
    return [`The integration is proved, but ${staging.ref} could not be published: ${staging.detail}`];
}

;// CONCATENATED MODULE: ./lib/decide/checklist.js



function checklist(findings) {
    return [
        conflictsDetected(findings),
        escalated(findings),
        gatesPass(findings),
        noRegression(findings),
        unmeasured('coverage', 'Coverage is kept'),
        unmeasured('performance', 'Performance is within range'),
        unmeasured('security', 'The security scan has no new finding'),
        accounted(findings),
        staged(findings)
    ];
}
function conflictsDetected({ plan, conflicts, pairs }) {
    const item = { id: 'conflicts-detected', text: 'All conflicts are detected and categorised' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = pairs.filter(pair => pair.verdict === 'unknown').length;
    const unknown = open > 0 ? `; ${(0,plural/* plural */.L)(open, 'pair')} not comparable, as one side conflicts with the base` : '';
    return {
        ...item,
        state: 'done',
        evidence: `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} in ${(0,plural/* plural */.L)(pairs.length, 'pair')}${unknown}`
    };
}
function escalated({ conflicts, plan }) {
    const item = { id: 'conflicts-resolved', text: 'Every conflict has a resolution or a decision' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = conflicts.filter(conflict => !isSettled(conflict)).map(conflict => conflict.id);
    return { ...item, state: open.length === 0 ? 'done' : 'open', evidence: open.join(', ') || 'no conflict is open' };
}
function gatesPass({ comparison }) {
    const item = { id: 'gates-pass', text: 'The gates pass on the integration' };
    if (comparison === null || comparison.gates.length === 0)
        return { ...item, state: 'unknown', evidence: 'no gate was run on it' };
    const bad = comparison.gates.filter(gate => gate.integration !== 'pass').map(gate => gate.gate);
    return {
        ...item,
        state: bad.length === 0 ? 'done' : 'open',
        evidence: bad.join(', ') || (0,plural/* plural */.L)(comparison.gates.length, 'gate')
    };
}
function noRegression({ comparison }) {
    const item = { id: 'no-regression', text: 'No test fails that passes on the base' };
    const tests = comparison?.tests ?? null;
    if (tests === null)
        return { ...item, state: 'unknown', evidence: 'no gate reports tests' };
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + tests.counts[change], 0);
    return {
        ...item,
        state: count === 0 && tests.defects.length === 0 ? 'done' : 'open',
        evidence: [(0,plural/* plural */.L)(count, 'regression'), ...tests.defects].join('; ')
    };
}
function unmeasured(id, text) {
    return { id, text, state: 'unknown', evidence: 'not measured' };
}
function accounted({ candidates, plan }) {
    const item = { id: 'candidates-in', text: 'Every candidate is in' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the candidates were not all looked at' };
    const out = candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name);
    return {
        ...item,
        state: out.length === 0 ? 'done' : 'open',
        evidence: out.join(', ') || (0,plural/* plural */.L)(candidates.length, 'candidate')
    };
}
function staged({ staging }) {
    const item = { id: 'rollback-plan', text: 'The integration is published, with a rollback plan' };
    if (staging?.state !== 'published')
        return { ...item, state: 'open', evidence: staging?.detail ?? 'nothing was published' };
    return { ...item, state: 'done', evidence: staging.ref };
}

;// CONCATENATED MODULE: ./lib/domain/probe.js
function isWarm({ gates }) {
    return gates.some(({ warm }) => warm !== undefined);
}
function isDiagnosis({ purpose }) {
    return purpose === 'history' || purpose === 'revert' || purpose === 'own';
}

;// CONCATENATED MODULE: ./lib/decide/flaky.js

function flakySignals(probes) {
    const byTree = new Map();
    for (const probe of probes)
        byTree.set(probe.tree, [...(byTree.get(probe.tree) ?? []), probe]);
    const repeated = [...byTree.values()].filter(all => all.length > 1);
    const seen = new Set(repeated.flatMap(all => all.flatMap(({ signals }) => signals)));
    return [...seen].flatMap(signal => {
        const trees = repeated.map(all => [countOf(signal, all), all.length]).filter(([red]) => red > 0);
        if (trees.every(([red, all]) => red === all))
            return [];
        const [red, all] = trees.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
        return [`${describeSignal(signal)} (red in ${red} of ${all} probes)`];
    });
}
function countOf(signal, probes) {
    return probes.filter(({ signals }) => signals.includes(signal)).length;
}

;// CONCATENATED MODULE: ./lib/decide/conditions.js






const SUSPICIOUS = {
    'not-run': ['did not run because its file is broken', 'did not run because their files are broken'],
    removed: ['is gone from the integration', 'are gone from the integration'],
    'failing-removed': ['failed in the base and is gone from the integration', 'failed in the base and are gone from it'],
    'newly-skipped': ['is skipped now', 'are skipped now'],
    'failing-skipped': ['failed in the base and is skipped now', 'failed in the base and are skipped now'],
    flaky: ['is flaky', 'are flaky']
};
function conditions(findings, asked) {
    if (findings.failure !== null)
        return [];
    if (asked.mode === 'analyze') {
        const excluded = findings.candidates.filter(({ outcome }) => outcome !== 'not-reached');
        return [...noneFound(findings), ...candidateConditions(excluded), ...predictions(findings.conflicts), ONLY_ANALYSED];
    }
    if (findings.wanted.length > 0)
        return [conditions_wave(findings.wanted)];
    return [
        ...noneFound(findings),
        ...candidateConditions(findings.candidates),
        ...predictions(openAmong(landed(findings), findings)),
        ...baselineConditions(findings),
        ...testConditions(findings),
        ...flakyConditions(findings)
    ];
}
function lastConditions(findings) {
    if (landed(findings).length === 0)
        return ['Everything asked for is in the base already, so there is nothing to land.'];
    return findings.staging?.state === 'published' ? [] : ['The integration is not published.'];
}
const ONLY_ANALYSED = 'Only analysed: no gate was run, so nothing is proved.';
function conditions_wave(wanted) {
    const probes = (0,plural/* plural */.L)(wanted.length, 'probe has', 'probes have');
    return wanted.every(isDiagnosis)
        ? `${probes} to be made to find out why something is red; what may land is known.`
        : `${probes} to be made before anything is proved.`;
}
function noneFound({ candidates }) {
    return candidates.length === 0 ? ['No candidate was found, so nothing was integrated.'] : [];
}
function candidateConditions(candidates) {
    return candidates
        .filter(({ status }) => status !== 'merged')
        .map(candidate => `${candidate.name} is ${conditions_describe(candidate)}`);
}
function conditions_describe({ status, reason }) {
    if (status === 'partial')
        return `in only in part: ${reason}`;
    return reason.startsWith('held out ') ? reason : `held out: ${reason}`;
}
function predictions(conflicts) {
    const open = conflicts.filter(conflict => conflict.foundBy === 'prediction' && !isSettled(conflict));
    if (open.length === 0)
        return [];
    const ids = (0,few_of/* fewOf */.s)(open.map(({ id }) => id));
    return [`${(0,plural/* plural */.L)(open.length, 'predicted conflict')} that nobody has looked at: ${ids}.`];
}
function openAmong(inside, { conflicts, candidates }) {
    const out = new Set(candidates.filter(candidate => !inside.includes(candidate)).map(({ name }) => name));
    return conflicts.filter(({ branches }) => !branches.some(branch => out.has(branch)));
}
function baselineConditions({ comparison }) {
    return (comparison?.gates ?? []).flatMap(({ gate, change, baseline, reason }) => {
        if (change !== 'failing-before' && change !== 'fixed')
            return [];
        if (baseline === 'broken')
            return [`Gate ${gate} has no whole control: ${reason}`];
        if (change === 'fixed')
            return [];
        return [`Gate ${gate} fails on the base already; the integration adds no failure of its own.`];
    });
}
function testConditions({ comparison }) {
    const tests = comparison?.tests;
    if (tests == null)
        return [];
    const changes = Object.entries(SUSPICIOUS).flatMap(([change, [one, several]]) => {
        const count = tests.counts[change];
        return count > 0 ? [`${(0,plural/* plural */.L)(count, `test ${one}`, `tests ${several}`)}.`] : [];
    });
    return [...changes, ...tests.defects];
}
function flakyConditions({ probes }) {
    const flaky = flakySignals(probes);
    return flaky.length === 0 ? [] : [`Not the same each time on one and the same tree: ${(0,few_of/* fewOf */.s)(flaky)}.`];
}

;// CONCATENATED MODULE: ./lib/decide/red-base.js




function redBase({ probes, comparison }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    if (baseline === undefined || baseline.outcome === 'pass')
        return null;
    const gates = comparison?.gates ?? [];
    return gates.length > 0 && gates.every(gate => gate.integration === 'pass') ? null : baseline;
}
function redBaseReasons(findings) {
    const baseline = redBase(findings);
    if (baseline === null || findings.failure !== null || isSaidAnyway(baseline, findings))
        return [];
    const what = (0,few_of/* fewOf */.s)(baseline.signals.map(describeSignal));
    return [`The base itself does not pass its gates, without any candidate: ${what}.${red_base_broughtBy(findings)}`];
}
function isSaidAnyway({ outcome }, findings) {
    return outcome === 'broken' && findings.comparison === null && landed(findings).length > 0;
}
function red_base_broughtBy({ incident }) {
    const causes = incident?.causes ?? [];
    if (causes.length === 0)
        return '';
    return ` Broken by ${(0,few_of/* fewOf */.s)(causes.map(({ commit }) => `${(0,ids/* shortOid */.$M)(commit.sha)} (${commit.subject})`))}.`;
}

;// CONCATENATED MODULE: ./lib/decide/red-flags.js

function redFlags(findings) {
    return [...undecided(findings), ...redBaseline(findings), ...regressions(findings)];
}
function undecided({ conflicts }) {
    return conflicts
        .filter(({ kind, foundBy, resolution }) => kind === 'semantic' && foundBy === 'gates' && resolution === null)
        .map(({ id, branches }) => ({
        id: 'semantic-conflict',
        text: `Semantic conflict between ${branches.join(' and ')} without a decision`,
        evidence: id
    }));
}
function redBaseline(findings) {
    const baseline = redBase(findings);
    if (baseline === null)
        return [];
    return [{ id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: baseline.id }];
}
function regressions({ comparison }) {
    const regressed = comparison?.gates.filter(({ change }) => change === 'regressed') ?? [];
    return regressed.map(({ gate, reason }) => ({
        id: 'regression',
        text: `Gate ${gate} fails only with the candidates in`,
        evidence: reason
    }));
}

;// CONCATENATED MODULE: ./lib/decide/decide.js





function decide(findings, asked) {
    const blocking = blockers(findings, asked);
    const flags = redFlags(findings);
    const found = [...redBaseReasons(findings), ...blocking, ...conditions(findings, asked)];
    const reasons = found.length > 0 ? found : [...flags.map(({ text }) => `${text}.`), ...lastConditions(findings)];
    const status = blocking.length > 0 ? 'blocked' : reasons.length > 0 ? 'conditional' : 'ready';
    return {
        status,
        mergeReady: status === 'ready',
        reasons,
        checklist: checklist(findings),
        redFlags: flags
    };
}

;// CONCATENATED MODULE: ./lib/integrate/regenerate-files.js
function rulingFor(path, { messages }, rulings) {
    const own = rulings.filter(ruling => ruling.path === path);
    if (own.length === 0)
        return null;
    const types = messages
        .filter(message => message.type.startsWith(CONFLICT) && message.paths.includes(path))
        .map(({ type }) => type);
    if (types.length === 0 || types.some(type => type !== IN_LINES && type !== BINARY))
        return null;
    const type = types.includes(BINARY) ? 'binary' : 'contents';
    return own.find(ruling => ruling.type === type) ?? null;
}
const CONFLICT = 'CONFLICT';
const IN_LINES = 'CONFLICT (contents)';
const BINARY = 'CONFLICT (binary)';
async function regenerateFiles({ open, tree, files, regenerate }, { git }) {
    const { ours, theirs, meeting } = open;
    const paths = files.map(({ path }) => path);
    const before = await objectsOf(ours, paths, git);
    if (before === null)
        return `the composition has ${paths.join(', ')} under another name, or not as a file`;
    let result = await git.composer.withFiles(tree, before);
    const settled = [];
    for (const group of byCommand(files)) {
        const own = group.map(({ path }) => path);
        const after = await objectsOf(theirs, own, git);
        const request = {
            generator: group[0].generator,
            paths: own,
            candidate: meeting.candidate,
            onto: [...meeting.others],
            parents: [ours, theirs],
            tree: result,
            opposite: after === null ? null : await git.composer.withFiles(result, after)
        };
        const done = await regenerate(request);
        if (done.kind === 'failed')
            return done.reason;
        result = await git.composer.withFiles(result, done.files);
        const objects = new Map(done.files.map(({ path, object }) => [path, object]));
        for (const { path, authority } of group) {
            const object = objects.get(path);
            if (object === undefined)
                return `${path} was not written`;
            settled.push({ path, how: 'regenerated', authorities: [authority], object, run: done.run });
        }
    }
    return { tree: result, settled };
}
function assumeRegenerated({ composer }) {
    return async ({ paths, tree }) => {
        const files = (await objectsOf(tree, paths, { composer })) ?? [];
        return { kind: 'written', run: 'assumed', files };
    };
}
async function objectsOf(tree, paths, { composer }) {
    const found = [];
    for (const path of paths) {
        const object = await composer.file(tree, path);
        if (object === null)
            return null;
        found.push({ path, object });
    }
    return found;
}
function byCommand(files) {
    const groups = new Map();
    for (const file of files) {
        const { command, timeoutSeconds } = file.generator;
        const key = JSON.stringify([command, timeoutSeconds]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [file]);
        else
            group.push(file);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/integrate/settle-file.js

function settleByTexts({ marked, shown }, rulings, { candidate, others }) {
    const facing = rulings.flatMap(ruling => faced(ruling, candidate, others) ?? []);
    const known = new Set(facing.flatMap(({ disputed }) => disputed.map(keyOfHunk)));
    if (marked.hunks.length === 0 || !shown.hunks.every(hunk => known.has(keyOfHunk(hunk))))
        return null;
    const texts = new Map();
    for (const { blocks } of facing) {
        for (const [key, own] of grouped(blocks)) {
            if (!texts.has(key))
                texts.set(key, own);
        }
    }
    const wanted = new Map();
    const used = [];
    for (const hunk of marked.hunks) {
        const key = JSON.stringify([hunk.ours, hunk.theirs]);
        const turn = wanted.get(key) ?? 0;
        const filling = texts.get(key)?.[turn];
        if (filling === undefined)
            return null;
        wanted.set(key, turn + 1);
        used.push({ ...filling, text: withLineEndsOf(hunk, filling.text) });
    }
    for (const [key, count] of wanted)
        if (texts.get(key)?.length !== count)
            return null;
    const authorities = [...new Map(used.map(({ authority }) => [authority.id, authority])).values()];
    return { fillings: used.map(({ text }) => text), authorities };
}
function settleByUnion({ hunks }, authority) {
    if (hunks.length === 0 || hunks.some(({ base }) => base !== null))
        return null;
    return { fillings: hunks.map(({ ours, theirs }) => ours + theirs), authorities: [authority] };
}
function faced(ruling, candidate, others) {
    const [a, b] = ruling.branches;
    const ours = b === candidate && others.has(a) ? 0 : a === candidate && others.has(b) ? 1 : null;
    if (ours === null)
        return null;
    const theirs = ours === 0 ? 1 : 0;
    const { authority } = ruling;
    return {
        disputed: ruling.disputed.map(({ base, sides }) => ({ base, ours: sides[ours], theirs: sides[theirs] })),
        blocks: ruling.blocks.map(({ sides, text }) => ({ ours: sides[ours], theirs: sides[theirs], text, authority }))
    };
}
function keyOfHunk({ ours, base, theirs }) {
    return JSON.stringify([ours, base, theirs]);
}
function grouped(blocks) {
    const groups = new Map();
    for (const block of blocks) {
        const key = JSON.stringify([block.ours, block.theirs]);
        groups.set(key, [...(groups.get(key) ?? []), block]);
    }
    return groups;
}
function withLineEndsOf({ ours, theirs }, text) {
    if (text === '')
        return '';
    const lines = linesOf(ours + theirs);
    const windows = lines.filter(line => line.endsWith('\r\n')).length;
    const isMixed = windows > 0 && windows < lines.length;
    const whole = `${text}\n`;
    if (isMixed)
        return whole;
    return whole.replace(/\r?\n/g, windows > 0 ? '\r\n' : '\n');
}

;// CONCATENATED MODULE: ./lib/integrate/settle-merge.js



const settle_merge_CONFLICT = 'CONFLICT';
const settle_merge_IN_LINES = 'CONFLICT (contents)';
const UNSETTLED = { kind: 'unsettled', reason: null };
async function settleMerge(open, { rulings, regenerate }, { git }) {
    const { merge } = open;
    if (!mayBeSettled(open, rulings))
        return UNSETTLED;
    const files = [];
    const edited = [];
    const generated = [];
    for (const path of merge.conflicted) {
        const found = await settlePath(path, open, rulings, git);
        const ruling = rulingFor(path, merge, rulings.regenerations);
        if (found === null && (ruling === null || regenerate === undefined))
            return UNSETTLED;
        if (found !== null) {
            files.push({ path, text: found.text });
            edited.push({ path, how: found.how, authorities: found.settlement.authorities });
        }
        else if (ruling !== null)
            generated.push(ruling);
    }
    const tree = files.length === 0 ? merge.tree : await git.composer.withTexts(merge.tree, files);
    if (generated.length === 0 || regenerate === undefined)
        return { kind: 'settled', tree, settled: edited };
    const inOrder = rulings.regenerations.filter(ruling => generated.includes(ruling));
    const done = await regenerateFiles({ open, tree, files: inOrder, regenerate }, { git });
    if (typeof done === 'string')
        return { kind: 'unsettled', reason: done };
    return { kind: 'settled', tree: done.tree, settled: [...edited, ...done.settled] };
}
function mayBeSettled({ merge, meeting }, { texts, unions, regenerations }) {
    const inLines = new Set([
        ...texts.filter(({ branches }) => branches.includes(meeting.candidate)).map(({ path }) => path),
        ...unions.map(({ path }) => path)
    ]);
    const { conflicted, messages } = merge;
    const whole = new Set(conflicted.filter(path => rulingFor(path, merge, regenerations) !== null));
    if (conflicted.length === 0 || !conflicted.every(path => inLines.has(path) || whole.has(path)))
        return false;
    return messages.every(({ type, paths }) => !type.startsWith(settle_merge_CONFLICT) || type === settle_merge_IN_LINES || paths.every(path => whole.has(path)));
}
async function settlePath(path, open, { texts, unions }, git) {
    const decided = texts.filter(ruling => ruling.path === path);
    if (decided.length > 0) {
        const marked = await readMarked(path, open, open.merge, git);
        const shown = await readMarked(path, open, await git.composer.mergeShowingBase(open.ours, open.theirs), git);
        const settlement = marked === null || shown === null ? null : settleByTexts({ marked, shown }, decided, open.meeting);
        if (marked !== null && settlement !== null)
            return await finish(path, open, { file: marked, settlement, how: 'decision' }, git);
    }
    const union = unions.find(ruling => ruling.path === path);
    if (union === undefined)
        return null;
    const file = await readMarked(path, open, open.merge, git);
    const settlement = file === null ? null : settleByUnion(file, union.authority);
    return file === null || settlement === null ? null : await finish(path, open, { file, settlement, how: 'union' }, git);
}
async function readMarked(path, { ours, theirs }, { tree }, git) {
    const text = await git.composer.exactText(tree, path);
    return text === null ? null : parseMarkedFile(text, [ours, theirs]);
}
async function finish(path, { ours, theirs }, { file, settlement, how }, git) {
    const text = fillMarkedFile(file, settlement.fillings);
    const isLast = file.texts.at(-1) === '' && text.endsWith('\n');
    const sides = isLast ? await Promise.all([ours, theirs].map(side => git.composer.exactText(side, path))) : [];
    const endless = isLast && sides.every(side => side !== null && !side.endsWith('\n'));
    return { text: endless ? text.replace(/\r?\n$/, '') : text, how, settlement };
}

;// CONCATENATED MODULE: ./lib/integrate/audit.js




async function audit(composition, collection, ports) {
    const steps = stepsToAudit(composition, collection);
    const tip = composition.steps.at(-1)?.commit ?? composition.base;
    if (tip !== composition.commit)
        throw new errors/* ToolError */.v4('The audit found a commit that no step made.', audit_ADVICE);
    const seen = await seeAgain(steps, ports);
    for (const one of seen) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        auditPaths(one);
        const { audited, again, tree } = one;
        if (audited.step.settled !== undefined)
            await auditSettled(audited, audited.step.settled, ports);
        else if (again !== null && !(again.clean && again.tree === tree)) {
            throw wrong(audited.step, `merging it again on ${one.base} gives another tree`);
        }
    }
    if ((await ports.git.composer.tree(tip)) !== composition.tree) {
        throw new errors/* ToolError */.v4('The audit found a tree that is not the one of the last commit.', audit_ADVICE);
    }
}
function stepsToAudit(composition, { candidates }) {
    const byName = new Map(candidates.map(candidate => [candidate.name, candidate]));
    return composition.steps.flatMap((step, i) => {
        const candidate = byName.get(step.candidate);
        if (candidate === undefined)
            throw wrong(step, 'it is not among the candidates');
        const before = composition.steps[i - 1]?.commit ?? composition.base;
        return step.commit === before ? [] : [{ before, step, candidate }];
    });
}
async function seeAgain(steps, ports) {
    const { history, composer } = ports.git;
    const found = await Promise.all(steps.map(async (one) => await basesOf(one, ports)));
    const based = (0,pair_up/* pairUp */.O)(steps, found).map(([audited, [base, ...more]]) => {
        if (base === undefined)
            throw wrong(audited.step, 'the histories have nothing in common');
        return { audited, base, single: more.length === 0 };
    });
    const pairs = based.flatMap(({ audited: { before, step, candidate }, base }) => [
        { from: base, to: candidate.head },
        { from: base, to: before },
        { from: before, to: step.commit },
        { from: candidate.head, to: step.commit }
    ]);
    const changes = await history.pathChangesMany(pairs);
    const remerged = based.filter(({ audited: { step }, single }) => isMergedByGit(step) && single);
    const merges = remerged.map(({ audited: { before, candidate }, base }) => ({ base, ours: before, theirs: candidate.head }));
    const results = new Map((0,pair_up/* pairUp */.O)(remerged, await composer.mergeOnMany(merges)));
    const trees = await composer.trees(steps.map(({ step }) => step.commit));
    return (0,pair_up/* pairUp */.O)(based, trees).map(([one, tree], i) => {
        const [own = [], others = [], made = [], differs = []] = changes.slice(4 * i, 4 * i + 4);
        return { audited: one.audited, base: one.base, own, others, made, differs, again: results.get(one) ?? null, tree };
    });
}
async function basesOf({ before, candidate }, { git }) {
    return (await git.history.mergeBases(before, candidate.head)).bases;
}
function isMergedByGit({ strategy, settled }) {
    return strategy === 'merge' && settled === undefined;
}
function auditPaths({ audited: { step }, own, others, made, differs }) {
    const allowed = mayChange(own, others);
    const stray = made.flatMap(audit_pathsOf).find(path => !allowed.has(path));
    if (stray !== undefined)
        throw wrong(step, `${stray} changed, which the candidate never touched`);
    if (step.strategy !== 'merge')
        return;
    const touched = new Set(others.flatMap(audit_pathsOf));
    const different = new Set(differs.flatMap(audit_pathsOf));
    for (const change of own) {
        if (audit_pathsOf(change).some(path => touched.has(path)))
            continue;
        const lost = audit_pathsOf(change).find(path => different.has(path));
        if (lost !== undefined)
            throw wrong(step, `${lost} does not stand as the candidate left it`);
    }
}
function mayChange(own, others) {
    const paths = new Set(own.flatMap(audit_pathsOf));
    for (const { oldPath, path, status } of others)
        if (status === 'renamed' && paths.has(oldPath))
            paths.add(path);
    return paths;
}
async function auditSettled({ before, step, candidate }, settled, ports) {
    const { composer, history } = ports.git;
    const paths = settled.map(({ path }) => path);
    const again = await composer.merge(before, candidate.head);
    const unsettled = again.conflicted.find(path => !paths.includes(path));
    if (again.clean || unsettled !== undefined)
        throw wrong(step, `${unsettled ?? 'nothing'} is in conflict`);
    const changed = (await history.changes(again.tree, step.commit)).flatMap(audit_pathsOf);
    const stray = changed.find(path => !paths.includes(path));
    if (stray !== undefined)
        throw wrong(step, `${stray} differs from what git merges, and nobody settled it`);
    for (const one of settled) {
        const { path } = one;
        if (one.how === 'regenerated') {
            if ((await composer.file(step.commit, path)) === one.object)
                continue;
            throw wrong(step, `${path} is not what the command of ${one.run} wrote`);
        }
        const open = { ours: before, theirs: candidate.head };
        const marked = await readMarked(path, open, again, ports.git);
        const result = await composer.exactText(step.commit, path);
        if (marked === null || result === null || !keepsAround(marked, result)) {
            throw wrong(step, `${path} differs from what git merges outside of the settled places`);
        }
    }
}
function audit_pathsOf(change) {
    return change.path === change.oldPath ? [change.path] : [change.path, change.oldPath];
}
const audit_ADVICE = 'Nothing was published. Please report this with integration.json; running again may help';
function wrong(step, what) {
    return new errors/* ToolError */.v4(`The audit refuses the merge of ${step.candidate} (${step.commit}): ${what}.`, audit_ADVICE);
}

;// CONCATENATED MODULE: ./lib/domain/rulings.js
const REGENERABLE = [
    { kind: 'line', type: 'contents' },
    { kind: 'file', type: 'binary' }
];
const rulings_NO_RULINGS = { holds: [], orders: [], splits: [], texts: [], unions: [], regenerations: [] };

;// CONCATENATED MODULE: ./lib/integrate/message.js
function mergeMessage(candidate, strategy, settled = []) {
    return `Integrate ${title(candidate.name)}\n\n${trailers(candidate, strategy)}${settledTrailers(settled)}`;
}
function settledTrailers(settled) {
    const lines = settled.flatMap(({ how, path, authorities }) => how === 'union'
        ? [`Integration-Kept-Both: ${inert(path)}`]
        : how === 'regenerated'
            ? [`Integration-Regenerated: ${inert(path)}`]
            : authorities.map(({ id, by }) => `Integration-Decision: ${inert(id)} by ${inertName(by ?? '')}`));
    return [...new Set(lines)].map(line => `${line}\n`).join('');
}
function pickMessage(original, source, candidate) {
    const body = original.trimEnd();
    const last = body.split(/\n{2,}/).at(-1) ?? '';
    const endsInTrailers = body.includes('\n\n') && last.split('\n').every(line => /^[\w-]+: \S/.test(line));
    return `${body}${endsInTrailers ? '\n' : '\n\n'}Integration-Commit: ${source}\n${trailers(candidate, 'cherry-pick')}`;
}
function title(name) {
    return name.startsWith('#') ? `pull request ${inert(name.slice(1))}` : inert(name);
}
function trailers(candidate, strategy) {
    return [
        `Integration-Candidate: ${inert(candidate.name)}`,
        `Integration-Head: ${candidate.head}`,
        `Integration-Strategy: ${strategy}`,
        ''
    ].join('\n');
}
function inert(name) {
    return name.replace(/[@#[\]%\s\p{C}]/gu, char => encodeURIComponent(char).replace('@', '%40'));
}
function inertName(name) {
    return name.split(' ').map(inert).join(' ');
}

;// CONCATENATED MODULE: ./lib/integrate/pick.js



const EMPTY_TREE = (0,ids/* parseOid */.Se)('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
async function pickCommits(tip, candidate, ports, split) {
    let commit = tip;
    let already = 0;
    const picked = [];
    const skipped = [];
    for (const source of candidate.commits) {
        if (source.parents.length > 1)
            continue;
        if (split?.take.includes(source.oid) === false) {
            skipped.push({ oid: source.oid, subject: source.subject, paths: [], reason: 'decided' });
            continue;
        }
        const { clean, tree, conflicted } = await pickOne(commit, source, ports);
        if (!clean) {
            skipped.push({ oid: source.oid, subject: source.subject, paths: conflicted, reason: 'conflict' });
            continue;
        }
        if (tree === (await ports.git.composer.tree(commit))) {
            already++;
            continue;
        }
        commit = await record(commit, source, tree, { candidate, ports });
        picked.push(source.oid);
    }
    if (skipped.length === 0)
        skipped.push(...(await changedInMerges(commit, candidate, ports)));
    const step = { candidate: candidate.name, head: candidate.head, strategy: 'cherry-pick', picked, skipped };
    return { ...step, commit, messages: [], ...judge({ picked: picked.length, already, skipped, split }) };
}
async function pickOne(onto, source, ports) {
    return await ports.git.composer.mergeOn(source.parents[0] ?? EMPTY_TREE, onto, source.oid);
}
async function record(onto, source, tree, { candidate, ports }) {
    return await ports.git.composer.commit({
        tree,
        parents: [onto],
        message: pickMessage(await ports.git.history.message(source.oid), source.oid, candidate),
        author: source.author,
        authorDate: source.authorDate,
        date: source.committerDate
    });
}
async function changedInMerges(commit, candidate, ports) {
    const merges = candidate.commits.filter(source => source.parents.length > 1);
    if (merges.length === 0)
        return [];
    const whole = await ports.git.composer.merge(commit, candidate.head);
    if (whole.clean && whole.tree === (await ports.git.composer.tree(commit)))
        return [];
    return merges.map(({ oid, subject }) => ({ oid, subject, paths: whole.conflicted, reason: 'merge-commit' }));
}
function judge({ picked, already, skipped, split }) {
    const known = already > 0 ? `; ${already} ${already === 1 ? 'is' : 'are'} in already` : '';
    const paths = [...new Set(skipped.flatMap(commit => commit.paths))];
    const why = reasonToSkip(paths, split);
    if (skipped.length > 0 && picked > 0) {
        const taken = `${picked} of ${picked + already + skipped.length} commits taken`;
        return { outcome: 'partial', reason: `${taken}${known}; the others ${why}` };
    }
    if (skipped.length > 0)
        return { outcome: 'conflict', reason: `no commit of it can be taken: they ${why}${known}` };
    if (picked === 0)
        return { outcome: 'nothing-to-add', reason: 'all its changes are in already' };
    return { outcome: 'merged', reason: `${picked === 1 ? 'its commit is' : `all ${picked} commits are`} taken${known}` };
}
function reasonToSkip(paths, split) {
    const left = split === undefined ? null : `are left by ${split.authority.by ?? 'a'}'s decision on ${split.authority.id}`;
    const inConflict = paths.length > 0 ? `conflict in ${listPaths(paths)}` : null;
    return [left, inConflict].filter(Boolean).join(' or ') || 'are merge commits with changes of their own';
}

;// CONCATENATED MODULE: ./lib/integrate/compose.js






async function compose(base, candidates, strategy, ports) {
    return await composeByRules(base, candidates, { strategy, rulings: NO_RULINGS }, ports);
}
async function composeByRules(base, candidates, rules, ports) {
    let tip = base.commit;
    const steps = [];
    const inside = new Set([base.name]);
    const brought = new Set();
    for (const candidate of candidates) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const step = await addCandidate({ tip, inside, candidate, isNew: !brought.has(candidate.head) }, rules, ports);
        tip = step.commit;
        if (step.outcome !== 'conflict') {
            inside.add(candidate.name);
            for (const { oid } of candidate.commits)
                brought.add(oid);
        }
        steps.push(step);
    }
    const tree = await ports.git.composer.tree(tip);
    const settled = await Promise.all(steps.map(async (step) => await settle(step, tip, ports)));
    return { base: base.commit, candidates: candidates.map(({ name }) => name), steps: settled, commit: tip, tree };
}
const CAME_WITH_ANOTHER = 'its head came in with a candidate that contains it';
function included(composition) {
    return composition.steps.filter(isIn).map(step => step.candidate);
}
async function settle(step, tip, ports) {
    if (step.outcome !== 'conflict' || !(await ports.git.history.isAncestor(step.head, tip)))
        return step;
    return { ...step, outcome: 'nothing-to-add', messages: [], skipped: [], reason: CAME_WITH_ANOTHER };
}
function isIn(step) {
    return step.outcome === 'merged' || step.outcome === 'partial';
}
async function addCandidate(turn, rules, ports) {
    const { tip, candidate } = turn;
    const { strategy, rulings } = rules;
    const split = rulings.splits.find(ruling => ruling.candidate === candidate.name);
    if (split !== undefined)
        return await pickCommits(tip, candidate, ports, split);
    switch (strategy) {
        case 'merge':
            return await mergeHead(turn, rules, ports);
        case 'cherry-pick': {
            const picked = await pickCommits(tip, candidate, ports);
            if (picked.outcome !== 'conflict' && picked.outcome !== 'partial')
                return picked;
            const merged = await mergeHead(turn, rules, ports);
            return merged.settled === undefined ? withFailure(picked, merged) : merged;
        }
        case 'hybrid': {
            const merged = await mergeHead(turn, rules, ports);
            return merged.outcome === 'conflict' ? withFailure(await pickCommits(tip, candidate, ports), merged) : merged;
        }
        default:
            return (0,assert_never/* assertNever */.x)(strategy);
    }
}
function withFailure(picked, { unsettled }) {
    if (unsettled === undefined)
        return picked;
    return { ...picked, unsettled, reason: `${picked.reason}; ${unsettled}` };
}
async function mergeHead(turn, rules, ports) {
    const { tip, candidate, inside } = turn;
    const { composer, history } = ports.git;
    const step = { candidate: candidate.name, head: candidate.head, picked: [], skipped: [], strategy: 'merge' };
    if (turn.isNew !== true && (await history.isAncestor(candidate.head, tip))) {
        return { ...step, outcome: 'nothing-to-add', commit: tip, messages: [], reason: CAME_WITH_ANOTHER };
    }
    const merge = await composer.merge(tip, candidate.head);
    const meeting = { candidate: candidate.name, others: inside };
    const open = { ours: tip, theirs: candidate.head, merge, meeting };
    const settled = merge.clean ? null : await settleMerge(open, rules, ports);
    if (settled?.kind === 'unsettled') {
        const reason = `conflicts in ${listPaths(merge.conflicted)}`;
        const conflict = { ...step, outcome: 'conflict', commit: tip, messages: merge.messages };
        if (settled.reason === null)
            return { ...conflict, reason };
        return { ...conflict, unsettled: settled.reason, reason: `${reason}; ${settled.reason}` };
    }
    const date = latestDate(candidate);
    const commit = await composer.commit({
        tree: settled?.tree ?? merge.tree,
        parents: [tip, candidate.head],
        message: mergeMessage(candidate, rules.strategy, settled?.settled),
        author: candidate.author,
        authorDate: date,
        date
    });
    const merged = { ...step, outcome: 'merged', commit, messages: [] };
    if (settled === null)
        return { ...merged, reason: 'merged without conflict' };
    return { ...merged, settled: settled.settled, reason: describeSettled(settled.settled) };
}
function describeSettled(settled) {
    const authorities = settled.flatMap(path => path.authorities);
    const decided = authorities.filter(({ by }) => by !== null).map(({ id, by }) => `${by ?? ''}'s decision on ${id}`);
    const kept = settled.filter(({ how }) => how === 'union').map(({ path }) => path);
    const union = kept.length === 0 ? [] : [`the lines of both sides are kept in ${listPaths(kept)}`];
    const written = settled.filter(({ how }) => how === 'regenerated').map(({ path }) => path);
    const anew = written.length === 0 ? [] : [`${listPaths(written)} written anew`];
    return `merged; ${[...new Set([...decided.map(one => `settled by ${one}`), ...union, ...anew])].join('; ')}`;
}
function latestDate(candidate) {
    return candidate.commits.at(-1)?.committerDate ?? '0 +0000';
}
function listPaths(paths) {
    const shown = paths.slice(0, 3).join(', ');
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./lib/integrate/order-trials.js





function orderTrials({ base, candidates }, asked, ports) {
    const rules = { ...asked, regenerate: assumeRegenerated(ports.git) };
    const known = knowledgeOf(candidates);
    const start = { key: base.tree, commit: base.commit, tree: base.tree, whole: new Set() };
    const tips = new Map([[start.key, start]]);
    const turned = new Map();
    let merges = 0;
    const advance = async (turns) => {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        merges += turns.length;
        const ends = isPlain(rules)
            ? await mergeAll(turns, base.name, rules, ports)
            : await addAll(turns, base.name, rules, ports);
        for (const [turn, { next, ...rest }] of (0,pair_up/* pairUp */.O)(turns, ends)) {
            if (!tips.has(next.key))
                tips.set(next.key, next);
            turned.set(order_trials_keyOf(turn), { ...rest, next: tips.get(next.key) ?? next });
        }
    };
    const tryOrders = async (orders, limit) => {
        let runs = orders.map((order) => ({ order, tip: start, steps: [] }));
        for (let at = 0; runs.some(run => run !== null && at < run.order.length); at++) {
            const wanted = new Map();
            runs = runs.map(run => {
                const turn = turnOf(run, at, known);
                if (run === null || turn === null || turned.has(order_trials_keyOf(turn)) || wanted.has(order_trials_keyOf(turn)))
                    return run;
                if (merges + wanted.size >= limit)
                    return null;
                wanted.set(order_trials_keyOf(turn), turn);
                return run;
            });
            if (wanted.size > 0)
                await advance([...wanted.values()]);
            runs = runs.map(run => (run === null ? null : step(run, turnOf(run, at, known), turned)));
        }
        return runs.map(run => (run === null ? null : order_trials_finish(run, known)));
    };
    return { tryOrders: limit => orders => tryOrders(orders, limit), merges: () => merges };
}
function turnOf(run, at, known) {
    const candidate = known.byName.get(run?.order[at] ?? '');
    if (run === null || candidate === undefined || isWithin(candidate, run.tip, known))
        return null;
    return { tip: run.tip, candidate };
}
function step(run, turn, made) {
    const candidate = run.order[run.steps.length];
    if (candidate === undefined)
        return run;
    const turned = turn === null ? undefined : made.get(order_trials_keyOf(turn));
    const { outcome, paths, next } = turned ?? { outcome: 'contained', paths: [], next: run.tip };
    return { ...run, tip: next, steps: [...run.steps, { candidate, outcome, paths, before: run.tip.commit }] };
}
function order_trials_finish({ tip, steps }, known) {
    const settled = steps.map((one) => {
        const candidate = known.byName.get(one.candidate);
        const isIn = one.outcome === 'out' && candidate !== undefined && isWithin(candidate, tip, known);
        return isIn ? { ...one, outcome: 'contained', paths: [] } : one;
    });
    return { steps: settled, commit: tip.commit, tree: tip.tree };
}
function knowledgeOf(candidates) {
    const holders = new Map(candidates.map(({ head }) => [head, []]));
    for (const { name, commits } of candidates)
        for (const { oid } of commits)
            holders.get(oid)?.push(name);
    return { byName: new Map(candidates.map(candidate => [candidate.name, candidate])), holders };
}
function isWithin({ head }, { whole }, { holders }) {
    return holders.get(head)?.some(name => whole.has(name)) === true;
}
function order_trials_keyOf({ tip, candidate }) {
    return `${tip.key} + ${candidate.head}`;
}
function tipWith(tip, name, made) {
    const whole = name === null ? tip.whole : new Set([...tip.whole, name]);
    return { ...made, whole, key: JSON.stringify([made.tree, ...[...whole].sort()]) };
}
const LATE = `${2 ** 31 - 1} +0000`;
async function mergeAll(turns, base, rules, ports) {
    const { composer } = ports.git;
    const merges = await composer.mergeMany(turns.map(({ tip, candidate }) => ({ ours: tip.commit, theirs: candidate.head })));
    const results = await Promise.all((0,pair_up/* pairUp */.O)(turns, merges).map(async ([turn, merge]) => {
        const { tip, candidate } = turn;
        const meeting = { candidate: candidate.name, others: new Set([base, ...tip.whole]) };
        const open = { ours: tip.commit, theirs: candidate.head, merge, meeting };
        const settled = merge.clean ? null : await settleMerge(open, rules, ports);
        const tree = merge.clean ? merge.tree : settled?.kind === 'settled' ? settled.tree : null;
        return { turn, tree, conflicted: merge.conflicted };
    }));
    const fits = results.flatMap(({ turn, tree }) => (tree === null ? [] : [{ turn, tree }]));
    const commits = await composer.scratchCommits(fits.map(({ turn: { tip, candidate }, tree }) => ({ tree, parents: [tip.commit, candidate.head], date: LATE })));
    const made = new Map((0,pair_up/* pairUp */.O)(fits, commits).map(([{ turn, tree }, commit]) => [turn, { commit, tree }]));
    return results.map(({ turn, conflicted }) => {
        const next = made.get(turn);
        if (next === undefined)
            return { outcome: 'out', paths: conflicted, next: turn.tip };
        return { outcome: 'in', paths: [], next: tipWith(turn.tip, turn.candidate.name, next) };
    });
}
function isPlain({ strategy, rulings: { texts, unions, splits } }) {
    return strategy === 'merge' && texts.length + unions.length + splits.length === 0;
}
async function addAll(turns, base, rules, ports) {
    const outcomes = { merged: 'in', partial: 'part', conflict: 'out', 'nothing-to-add': 'contained' };
    return await Promise.all(turns.map(async ({ tip, candidate }) => {
        const inside = new Set([base, ...tip.whole]);
        const added = await addCandidate({ tip: tip.commit, inside, candidate }, rules, ports);
        const paths = [...new Set(added.skipped.flatMap(({ paths }) => paths))];
        const tree = added.commit === tip.commit ? tip.tree : await ports.git.composer.tree(added.commit);
        const whole = added.strategy === 'merge' && added.outcome === 'merged' ? candidate.name : null;
        const next = added.commit === tip.commit ? tip : tipWith(tip, whole, { commit: added.commit, tree });
        return { outcome: outcomes[added.outcome], paths, next };
    }));
}

// EXTERNAL MODULE: ./lib/domain/shell-quote.js
var shell_quote = __webpack_require__(4003);
;// CONCATENATED MODULE: ./lib/domain/lock-files.js

const REGENERATE_SECONDS = 600;
const COMMANDS = {
    'package-lock.json': 'npm install --package-lock-only --ignore-scripts',
    'npm-shrinkwrap.json': 'npm install --package-lock-only --ignore-scripts',
    'yarn.lock': 'yarn install --mode=update-lockfile',
    'pnpm-lock.yaml': 'pnpm install --lockfile-only --ignore-scripts --no-frozen-lockfile',
    'composer.lock': 'composer update --lock --no-scripts --no-plugins --no-install',
    'Cargo.lock': 'cargo update --workspace',
    'go.sum': 'go mod tidy',
    'Gemfile.lock': 'bundle lock',
    'poetry.lock': 'poetry lock',
    'uv.lock': 'uv lock'
};
function standardGenerator(path) {
    const at = path.lastIndexOf('/');
    const command = Object.hasOwn(COMMANDS, path.slice(at + 1)) ? COMMANDS[path.slice(at + 1)] : undefined;
    if (command === undefined)
        return null;
    const there = at < 0 ? command : `cd ${(0,shell_quote/* shellQuote */.Z)(path.slice(0, at))} && ${command}`;
    return { command: there, timeoutSeconds: REGENERATE_SECONDS };
}

;// CONCATENATED MODULE: ./lib/learn/match-knowledge.js


function matchKnowledge(entries, conflict) {
    return entries.find(entry => isAbout(entry, conflict)) ?? null;
}
function applyKnowledge(entries, conflicts) {
    if (entries.length === 0)
        return conflicts;
    return conflicts.map(conflict => {
        const entry = matchKnowledge(entries, conflict);
        if (entry === null)
            return conflict;
        return { ...conflict, autoResolvable: isSettledBy(entry, conflict), knowledge: matchOf(entry) };
    });
}
function matchOf({ paths, handling, regenerate, rationale }) {
    return { paths, handling, ...(regenerate === undefined ? {} : { regenerate }), rationale };
}
function isSettledBy({ handling }, { foundBy, kind, type, autoResolvable }) {
    const isGits = foundBy === 'git';
    switch (handling) {
        case 'union':
            return (isGits && kind === 'line' && type === 'contents') || autoResolvable;
        case 'regenerate':
            return (isGits && REGENERABLE.some(one => one.kind === kind && one.type === type)) || autoResolvable;
        case 'sequential':
            return autoResolvable;
        case 'escalate':
            return false;
    }
}
const MATCHERS = new WeakMap();
function matcherOf(entry) {
    const matches = MATCHERS.get(entry) ?? picomatch(entry.paths, { dot: true });
    MATCHERS.set(entry, matches);
    return matches;
}
function isAbout(entry, conflict) {
    const { kind, type } = entry;
    if (kind !== null && kind !== conflict.kind)
        return false;
    if (type !== null && type !== conflict.type)
        return false;
    const matches = matcherOf(entry);
    return [conflict.path, ...conflict.paths].some(path => path !== '' && matches(path));
}

;// CONCATENATED MODULE: ./lib/learn/propose-knowledge.js



const LEAST_PAIRS = 2;
const LEAST_DECISIONS = 2;
const MOST_PROPOSALS = 10;
function proposeKnowledge({ entries, conflicts, decisions }) {
    const told = conflicts.filter(({ foundBy, path }) => foundBy !== 'gates' && path !== '');
    const unknown = told.filter(conflict => matchKnowledge(entries, conflict) === null);
    const decided = alikeDecisions(decisions, entries);
    const proposals = [
        ...raised(entries, told),
        ...decided,
        ...[...lockFiles(unknown), ...crowdedPaths(unknown.filter(conflict => !isLockFile(conflict)))].filter(({ paths }) => !decided.some(other => other.paths === paths))
    ];
    return proposals.slice(0, MOST_PROPOSALS);
}
function raised(entries, conflicts) {
    return entries.flatMap(entry => {
        const pairs = propose_knowledge_pairsOf(conflicts.filter(conflict => matchKnowledge(entries, conflict) === entry));
        return pairs === 0 ? [] : [{ ...entry, seen: entry.seen + pairs, change: 'raise' }];
    });
}
function lockFiles(conflicts) {
    const groups = propose_knowledge_grouped(conflicts.filter(isLockFile), ({ path }) => path);
    return [...groups].flatMap(([path, group]) => {
        const regenerate = standardGenerator(path);
        if (regenerate === null)
            return [];
        const { regenerate: rationale } = RATIONALES;
        const entry = { paths: literal(path), kind: null, type: null, handling: 'regenerate', regenerate, rationale };
        return [{ ...entry, seen: propose_knowledge_pairsOf(group), change: 'add' }];
    });
}
function isLockFile({ foundBy, kind, type, path }) {
    const isOfBoth = REGENERABLE.some(one => one.kind === kind && one.type === type);
    return foundBy === 'git' && isOfBoth && standardGenerator(path) !== null;
}
function crowdedPaths(conflicts) {
    const files = crowded(propose_knowledge_grouped(conflicts, ({ path }) => literal(path)));
    const rest = conflicts.filter(({ path }) => !files.some(({ paths }) => paths === literal(path)));
    const folders = crowded(propose_knowledge_grouped(rest, ({ path }) => `${literal(path.slice(0, path.lastIndexOf('/') + 1))}*`));
    return [...files, ...folders.filter(({ paths }) => paths !== '*')];
}
function crowded(groups) {
    return [...groups].flatMap(([paths, group]) => {
        const seen = propose_knowledge_pairsOf(group);
        const types = [...new Set(group.map(({ type }) => type))];
        const kinds = [...new Set(group.map(({ kind }) => kind))];
        if (seen < LEAST_PAIRS)
            return [];
        const handling = handlingOf(group);
        const rationale = RATIONALES[handling].replace('%', String(seen));
        const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
        const type = types.length === 1 ? (types[0] ?? null) : null;
        return [{ paths, kind, type, handling, rationale, seen, change: 'add' }];
    });
}
const RATIONALES = {
    union: '% pairs of branches only add lines here',
    sequential: '% pairs of branches claim the same here',
    escalate: '% pairs of branches collide here',
    regenerate: 'a lock file, which its tool writes'
};
function handlingOf(group) {
    if (group.every(({ foundBy }) => foundBy === 'prediction'))
        return 'sequential';
    const onlyAdds = group.every(({ type, path, base, sides }) => {
        const isProse = /\.(?:md|txt|rst|adoc)$|(?:^|\/)(?:\.gitignore|CODEOWNERS|AUTHORS|CHANGELOG|CHANGES|NEWS)$/i.test(path);
        const adds = base.length > 0 && base.every(({ text }) => text === '') && sides.every(({ text }) => text !== '');
        return type === 'contents' && isProse && adds;
    });
    return onlyAdds ? 'union' : 'escalate';
}
function alikeDecisions(decisions, entries) {
    const kinds = propose_knowledge_grouped(decisions.filter(({ conflict: { paths } }) => paths[0] !== undefined), ({ conflict: { paths }, action }) => JSON.stringify([paths[0], HANDLING_OF[action.kind]]));
    return [...kinds].flatMap(([key, group]) => {
        const [path, handling] = JSON.parse(key);
        const { kind, type } = group[0]?.conflict ?? { kind: null, type: null };
        const isKnown = entries.some(entry => matchKnowledge([entry], { kind: kind ?? 'line', type: type ?? '', path, paths: [] }));
        if (group.length < LEAST_DECISIONS || isKnown)
            return [];
        const rationale = `decided ${group.length} times: ${group[0]?.option ?? ''}`;
        return [
            { paths: literal(path), kind: null, type: null, handling, rationale, seen: group.length, change: 'add' }
        ];
    });
}
const HANDLING_OF = {
    sequence: 'sequential',
    'hold-out': 'sequential',
    split: 'escalate',
    combine: 'escalate',
    accept: 'escalate'
};
function propose_knowledge_pairsOf(conflicts) {
    return new Set(conflicts.map(({ branches }) => JSON.stringify(branches.toSorted()))).size;
}
function propose_knowledge_grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
}
function literal(path) {
    return path.replace(/[*?[\]{}()!|+@\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/pipeline/candidate-records.js
function candidateRecords(collection, fates) {
    return withTwins([
        ...collection.candidates.map(candidate => ({ ...facts(candidate), ...fateOf(candidate.name, fates) })),
        ...collection.excluded.map(excludedRecord)
    ]);
}
function fateOf(name, { heldOut, composition }) {
    return heldOutFate(name, heldOut) ?? (composition === null ? NOT_REACHED : composedFate(name, composition));
}
const NOT_REACHED = {
    status: 'held-out',
    outcome: 'not-reached',
    reason: 'not integrated: the run ended before its turn',
    skippedCommits: []
};
function heldOutFate(name, { decided, culprits, inconclusive, dependents }) {
    const out = { status: 'held-out', skippedCommits: [] };
    const decision = decided.find(({ candidate }) => candidate === name);
    if (decision !== undefined)
        return { ...out, outcome: 'decided', reason: decision.reason };
    const culprit = culprits.find(({ heldOut }) => heldOut === name);
    if (culprit !== undefined) {
        const others = culprit.branches.filter(branch => branch !== name);
        const company = others.length === 0 ? 'on its own' : `together with ${others.join(' and ')}`;
        return { ...out, outcome: 'culprit', reason: `breaks the gates ${company}` };
    }
    const open = inconclusive.find(({ candidate }) => candidate === name);
    if (open !== undefined)
        return { ...out, outcome: 'inconclusive', reason: open.reason };
    const dependent = dependents.find(({ candidate }) => candidate === name);
    if (dependent === undefined)
        return null;
    return { ...out, outcome: 'depends', reason: `is built on ${dependent.parent}, which is held out` };
}
function composedFate(name, { steps, base }) {
    const at = steps.findIndex(({ candidate }) => candidate === name);
    const step = steps[at];
    return step === undefined ? NOT_REACHED : stepFate(step, steps[at - 1]?.commit ?? base);
}
function stepFate({ outcome, reason, skipped, strategy, commit }, before) {
    switch (outcome) {
        case 'nothing-to-add':
            return { status: 'merged', outcome: 'merged', reason, skippedCommits: skipped };
        case 'conflict':
            return { status: 'held-out', outcome, reason, skippedCommits: skipped };
        case 'merged':
        case 'partial': {
            const landed = { strategy: strategy === 'merge' ? 'merge' : 'cherry-pick', before, commit };
            return { status: outcome, outcome, reason, skippedCommits: skipped, landed };
        }
    }
}
function facts(candidate) {
    return {
        name: candidate.name,
        sha: candidate.head,
        author: candidate.author.name,
        source: candidate.source,
        commits: candidate.commits.length,
        files: candidate.changes.map(({ path, status, added, removed }) => ({ path, status, added, removed }))
    };
}
function excludedRecord({ name, head, outcome, reason, twin }) {
    const status = outcome === 'contained' ? 'merged' : 'held-out';
    const nothing = { author: null, source: null, commits: 0, skippedCommits: [], files: [] };
    return { name, sha: head, status, outcome, reason, ...nothing, ...(twin === undefined ? {} : { twin }) };
}
function withTwins(records) {
    return records.map(({ twin, ...record }) => {
        const other = records.find(({ name }) => name === twin);
        return other === undefined ? record : { ...record, status: other.status };
    });
}

;// CONCATENATED MODULE: ./lib/environment/lines.js
const lines_LONGEST = 1000;
function shortLines(text) {
    return text.split(/\r?\n/).filter(line => line.length <= lines_LONGEST);
}

;// CONCATENATED MODULE: ./lib/environment/versions.js
function manyOf(entries) {
    const all = new Map();
    for (const [name, version] of entries) {
        const known = all.get(name);
        if (known === undefined)
            all.set(name, new Set([version]));
        else
            known.add(version);
    }
    return new Map([...all].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}

;// CONCATENATED MODULE: ./lib/environment/headed-lines.js


function headed(text, name, version) {
    const entries = [];
    let current = null;
    for (const line of shortLines(text)) {
        current = name.exec(line)?.[1] ?? current;
        const found = current === null ? undefined : version.exec(line)?.[1];
        if (current === null || found === undefined)
            continue;
        entries.push([current, found]);
        current = null;
    }
    return manyOf(entries);
}

;// CONCATENATED MODULE: ./lib/environment/json-packages.js



function jsonPackages(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    const npm = entriesOf((0,field_of/* fieldOf */._)(value, 'packages')).flatMap(([folder, one]) => versioned(folderName(folder), one));
    if (npm.length > 0)
        return manyOf(npm);
    return manyOf([
        ...nested((0,field_of/* fieldOf */._)(value, 'dependencies'), 0),
        ...['packages', 'packages-dev'].flatMap(key => listed((0,field_of/* fieldOf */._)(value, key))),
        ...['default', 'develop'].flatMap(key => entriesOf((0,field_of/* fieldOf */._)(value, key)).flatMap(([name, one]) => versioned(name, one)))
    ]);
}
function folderName(folder) {
    const at = folder.lastIndexOf('node_modules/');
    return at === -1 ? '' : folder.slice(at + 'node_modules/'.length);
}
const DEEPEST = 20;
function nested(value, depth) {
    if (depth > DEEPEST)
        return [];
    return entriesOf(value).flatMap(([name, one]) => {
        const own = versioned(name, one);
        const below = own.length === 0 ? one : (0,field_of/* fieldOf */._)(one, 'dependencies');
        return [...own, ...nested(below, depth + 1)];
    });
}
function listed(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((one) => {
        const name = (0,field_of/* fieldOf */._)(one, 'name');
        return typeof name === 'string' ? versioned(name, one) : [];
    });
}
function versioned(name, one) {
    const version = (0,field_of/* fieldOf */._)(one, 'version') ?? (0,field_of/* fieldOf */._)(one, 'resolved');
    return name === '' || typeof version !== 'string' ? [] : [[name, version.replace(/^==/, '')]];
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/environment/lock-files.js




const lock_files_READERS = [
    [/^(?:package-lock|npm-shrinkwrap)\.json$/, jsonPackages],
    [/^(?:composer\.lock|Pipfile\.lock|packages\.lock\.json)$/, jsonPackages],
    [/^yarn\.lock$/, readYarn],
    [/^pnpm-lock\.yaml$/, readPnpm],
    [/^(?:Cargo|poetry|uv|pdm)\.lock$/, readTomlPackages],
    [/^go\.sum$/, text => byPattern(text, /^(\S+) (v[^\s/]+) h1:/)],
    [/^Gemfile\.lock$/, text => byPattern(text, /^ {4}(\S+) \((\d[^)]*)\)$/)],
    [
        /^requirements[\w.-]*\.txt$/,
        text => byPattern(text, /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*==\s*([^\s;#\\]+)/)
    ],
    [/^mix\.lock$/, text => byPattern(text, /^ {2}"([^"]+)": \{:hex, :\w+, "([^"]+)"/)],
    [/^gradle\.lockfile$/, text => byPattern(text, /^([^:#\s]+:[^:\s]+):([^=\s]+)=/)],
    [/^pubspec\.lock$/, text => headed(text, /^ {2}([\w.-]+):$/, /^ {4}version: "([^"]+)"$/)]
];
function lock_files_isLockFile(path) {
    return readerOf(path) !== undefined;
}
function readLockFile(path, text) {
    return readerOf(path)?.(text) ?? new Map();
}
function readerOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return lock_files_READERS.find(([name]) => name.test(file))?.[1];
}
function byPattern(text, pattern) {
    return manyOf(shortLines(text).flatMap(line => {
        const [, name, version] = pattern.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [[name, version]];
    }));
}
function readYarn(text) {
    return headed(text, /^"?(@?[^@"\s]+)@[^\s].*:$/, /^ {2}version:? "?([^"\s]+)"?$/);
}
function readPnpm(text) {
    return byPattern(text, /^ {2}'?\/?((?:@[^/@\s]+\/)?[^/@\s]+)[/@](\d[^\s():'_]*)[^\s]*:$/);
}
function readTomlPackages(text) {
    return headed(text, /^name = "([^"]+)"$/, /^version = "([^"]+)"$/);
}

;// CONCATENATED MODULE: ./lib/environment/migrations.js
const MIGRATIONS = [
    /(?:^|\/)migrations?\/(?:.*\/)?[^/]+\.(?:sql|js|ts|cjs|mjs|cts|mts|py|rb|php|cs|exs|go|kt|java|xml|ya?ml)$/i,
    /(?:^|\/)db\/(?:\w+_)?migrate\/[^/]+\.rb$/,
    /(?:^|\/)alembic\/versions\/[^/]+\.py$/,
    /(?:^|\/)V\d+(?:[._]\d+)*__[^/]+\.(?:sql|java|kt)$/,
    /(?:^|\/)\d+_[^/]+\.(?:up|down)\.sql$/,
    /(?:^|\/)drizzle\/[^/]+\.sql$/
];
const NO_MIGRATION = /(?:^|\/)(?:__init__\.py|.*\.(?:test|spec)\.[cm]?[jt]s)$/;
function isMigration(path) {
    return !NO_MIGRATION.test(path) && MIGRATIONS.some(pattern => pattern.test(path));
}

;// CONCATENATED MODULE: ./lib/environment/tool-versions.js




const tool_versions_READERS = [
    [/(?:^|\/)\.(?:nvmrc|node-version)$/, text => wholeText('node', text)],
    [/(?:^|\/)\.python-version$/, text => wholeText('python', text)],
    [/(?:^|\/)\.ruby-version$/, text => wholeText('ruby', text)],
    [/(?:^|\/)\.java-version$/, text => wholeText('java', text)],
    [/(?:^|\/)\.go-version$/, text => wholeText('go', text)],
    [/(?:^|\/)\.tool-versions$/, text => tool_versions_lines(text, /^\s*([\w.-]+)\s+([^#]+?)\s*(?:#.*)?$/)],
    [/(?:^|\/)rust-toolchain$/, readRust],
    [/(?:^|\/)rust-toolchain\.toml$/, text => tool_versions_named('rust', text, /^\s*channel\s*=\s*["']([^"']+)["']/)],
    [/(?:^|\/)go\.mod$/, text => tool_versions_lines(text, /^(go|toolchain)\s+(\S+)\s*$/)],
    [/(?:^|\/)package\.json$/, readPackageJson],
    [/(?:^|\/)pyproject\.toml$/, text => tool_versions_named('python', text, /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/)],
    [/(?:^|\/)global\.json$/, readDotnet],
    [/(?:^|\/)(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/, readDockerfile],
    [/^\.github\/workflows\/[^/]+\.ya?ml$/, readWorkflow],
    [/^\.gitlab-ci\.yml$/, text => tool_versions_lines(text, /^\s*(image):\s*["']?([^\s"'#]+)/)]
];
function isToolFile(path) {
    return tool_versions_readerOf(path) !== undefined;
}
function readToolFile(path, text) {
    return manyOf(tool_versions_readerOf(path)?.(text) ?? []);
}
function tool_versions_readerOf(path) {
    return tool_versions_READERS.find(([name]) => name.test(path))?.[1];
}
function tool_versions_lines(text, pattern) {
    return shortLines(text).flatMap(line => {
        const [, name, version] = pattern.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [[name, version]];
    });
}
function tool_versions_named(name, text, pattern) {
    return shortLines(text).flatMap(line => {
        const version = pattern.exec(line)?.[1];
        return version === undefined ? [] : [[name, version]];
    });
}
function wholeText(name, text) {
    const [version] = shortLines(text)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'));
    return version === undefined ? [] : [[name, version]];
}
function readRust(text) {
    const inside = tool_versions_named('rust', text, /^\s*channel\s*=\s*["']([^"']+)["']/);
    return inside.length > 0 ? inside : wholeText('rust', text);
}
function readPackageJson(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    const manager = (0,field_of/* fieldOf */._)(value, 'packageManager');
    const [, name, version] = typeof manager === 'string' ? (/^(\w+)@([^+]+)/.exec(manager) ?? []) : [];
    const own = name === undefined || version === undefined ? [] : [[name, version]];
    return [...texts((0,field_of/* fieldOf */._)(value, 'engines')), ...texts((0,field_of/* fieldOf */._)(value, 'volta')), ...own];
}
function readDotnet(text) {
    const version = (0,field_of/* fieldOf */._)((0,field_of/* fieldOf */._)((0,parse_json/* parseJson */.q)(text), 'sdk'), 'version');
    return typeof version === 'string' ? [['dotnet', version]] : [];
}
function readDockerfile(text) {
    return shortLines(text).flatMap((line) => {
        const image = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(line)?.[1];
        const [, name, version] = /^(.+?)(?:[@:]([^/]+))?$/.exec(image ?? '') ?? [];
        return name === undefined ? [] : [[name, version ?? 'latest']];
    });
}
function readWorkflow(text) {
    const found = tool_versions_lines(text, /^\s*-?\s*([a-z]+-version):\s*([^#]+?)\s*(?:#.*)?$/);
    const runners = tool_versions_lines(text, /^\s*(runs-on):\s*([^#]+?)\s*(?:#.*)?$/);
    return [...found, ...runners].map(([name, version]) => [name, version.replace(/["']/g, '')]);
}
function texts(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, one]) => typeof one === 'string' ? [[name, one]] : []);
}

;// CONCATENATED MODULE: ./lib/environment/variable-names.js
const USES = [
    /\bprocess\.env\.([A-Za-z_]\w*)/g,
    /\bprocess\.env\[["'`]([A-Za-z_]\w*)["'`]\]/g,
    /\bimport\.meta\.env\.([A-Za-z_]\w*)/g,
    /\b(?:Deno|Bun)\.env(?:\.get\(["'`]|\.|\[["'`])([A-Za-z_]\w*)/g,
    /\bos\.environ(?:\.get\(|\.setdefault\(|\.pop\(|\[)\s*["']([A-Za-z_]\w*)["']/g,
    /\b(?:os\.)?getenv\(\s*["']([A-Za-z_]\w*)["']/g,
    /\bos\.(?:Getenv|LookupEnv)\(\s*["`]([A-Za-z_]\w*)["`]/g,
    /\benv::var(?:_os)?\(\s*"([A-Za-z_]\w*)"/g,
    /\b(?:option_)?env!\(\s*"([A-Za-z_]\w*)"/g,
    /\bENV(?:\.fetch\(|\[)\s*["']([A-Za-z_]\w*)["']/g,
    /\bSystem\.(?:getenv|get_env|fetch_env!?)\(\s*"([A-Za-z_]\w*)"/g,
    /\bEnvironment\.GetEnvironmentVariable\(\s*"([A-Za-z_]\w*)"/g,
    /\$_(?:ENV|SERVER)\[["']([A-Za-z_]\w*)["']\]/g,
    /\$\{\{\s*(?:env|vars|secrets)\.([A-Za-z_]\w*)\s*\}\}/g
];
const SETTINGS = /(?:^|\/)\.env(?:\.[\w-]+)*$/;
const SETTING = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/gm;
const MOST_TEXT = 256 * 1024;
function variableNames(path, text) {
    const start = text.slice(0, MOST_TEXT);
    const patterns = SETTINGS.test(path) ? [SETTING] : USES;
    const names = patterns.flatMap(pattern => [...start.matchAll(pattern)].map(([, name = '']) => name));
    return new Set(names);
}

;// CONCATENATED MODULE: ./lib/environment/compare-files.js




function isEnvironmentFile(path) {
    return lock_files_isLockFile(path) || isToolFile(path) || isMigration(path);
}
function compareFiles(files) {
    return [
        ...files.filter(({ path }) => isToolFile(path)).flatMap(file => byName('tool', file, readToolFile)),
        ...files.filter(({ path }) => lock_files_isLockFile(path)).flatMap(file => byName('dependency', file, readLockFile)),
        ...files.filter(({ path }) => isMigration(path)).map(migration),
        ...variables(files)
    ];
}
function byName(kind, { path, old, new: now }, read) {
    const before = read(path, old ?? '');
    const after = read(path, now ?? '');
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap(name => {
        const versions = { old: before.get(name) ?? null, new: after.get(name) ?? null };
        return versions.old === versions.new ? [] : [{ kind, file: path, name, ...versions }];
    });
}
function migration({ path, old, new: now }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const state = old === null ? 'added' : now === null ? null : 'changed';
    return { kind: 'migration', file: path, name, old: old === null ? null : 'there', new: state };
}
function variables(files) {
    const read = (side) => new Map(files.flatMap(file => [...variableNames(file.path, file[side] ?? '')].map(name => [name, file.path])));
    const [before, after] = [read('old'), read('new')];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const is = { old: before.has(name) ? 'used' : null, new: after.has(name) ? 'used' : null };
        const file = after.get(name) ?? before.get(name) ?? '';
        return is.old === is.new ? [] : [{ kind: 'variable', file, name, ...is }];
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/diagnosis-ids.js
const diagnosis_ids_FIRST = { history: 10_000, revert: 20_000, together: 29_000, own: 30_000 };
const ATTEMPTS = 10;
function diagnosisId(kind, place, attempt) {
    return `probe-${diagnosis_ids_FIRST[kind] + place * ATTEMPTS + attempt}`;
}

;// CONCATENATED MODULE: ./lib/pipeline/judge-trial.js


function judgeTrial(probe, baseline) {
    const mute = new Set(probe.gates.filter(isMute).map(({ gate }) => gate));
    const known = new Set(baseline.signals);
    const signals = probe.signals.filter(signal => {
        const gate = gateOf(signal);
        return !known.has(signal) && (gate === null ? mute.size === 0 : !mute.has(gate));
    });
    if (signals.length > 0)
        return { outcome: 'red', signals };
    return { outcome: mute.size > 0 ? 'unresolved' : 'green', signals: [] };
}
function isMute(run) {
    return run.outcome !== 'pass' && !(0,gate_outcome/* isBlamable */.p)(run);
}

;// CONCATENATED MODULE: ./lib/pipeline/judge-commit.js


function judgeCommit(distance, probe, signals) {
    const unknown = signals.filter(signal => judge_commit_isHidden(signal, probe));
    const shown = new Set(probe.signals);
    return { distance, red: signals.filter(signal => shown.has(signal) && !unknown.includes(signal)), unknown };
}
function tellingSignals(probe) {
    return judgeCommit(0, probe, probe.signals).red;
}
function judge_commit_isHidden(signal, probe) {
    const gate = gateOf(signal);
    if (gate === null)
        return probe.gates.some(isMute);
    const run = probe.gates.find(one => one.gate === gate);
    if (run === undefined || isMute(run))
        return true;
    if (run.outcome === 'pass' || probe.signals.includes(signal))
        return false;
    if (signal.startsWith('gate:'))
        return false;
    const namesNothing = probe.signals.includes(`gate:${gate}`);
    return namesNothing || (signal.startsWith('test:') && run.outcome === 'broken');
}

;// CONCATENATED MODULE: ./lib/pipeline/compare-environments.js




const MOST_CANDIDATES = 8;
const MOST_DIFFERENCES = 200;
const MOST_FILES = 500;
const LONGEST_FILE = 8 * 1024 * 1024;
async function compareEnvironments({ collection, culprits, bench }, ports) {
    const notes = [];
    const alone = culprits.filter(({ branches }) => branches.length === 1).slice(0, MOST_CANDIDATES);
    const asked = alone.flatMap(culprit => {
        const place = collection.candidates.findIndex(({ name }) => name === culprit.heldOut);
        const candidate = collection.candidates[place];
        const integrated = redProbe(culprit);
        if (candidate === undefined || integrated === null || candidate.mergeBase === collection.base.commit)
            return [];
        return [{ culprit, candidate, integrated, place }];
    });
    const heads = await probeHeads(asked, bench, ports);
    for (const [i, { culprit, candidate, integrated }] of asked.entries()) {
        const own = heads[i];
        if (own == null)
            continue;
        const { red, unknown } = judgeCommit(0, own, culprit.signals);
        const signals = culprit.signals.filter(signal => !red.includes(signal) && !unknown.includes(signal));
        const seen = { own: own.id, integrated: integrated.id, signals, tests: signals.map(describeSignal) };
        if (signals.length > 0)
            notes.push({ ...seen, ...(await changesAround(candidate, collection, ports)) });
    }
    return notes;
}
function redProbe({ trials }) {
    const red = trials.filter(({ outcome, probe }) => outcome === 'red' && probe !== null);
    return (red.findLast(({ candidates }) => candidates.length === 1) ?? red.at(-1))?.probe ?? null;
}
async function changesAround(candidate, collection, ports) {
    const { name, head, mergeBase } = candidate;
    const differences = await differencesOf(candidate, collection, ports);
    return {
        candidate: name,
        head,
        mergeBase,
        missed: (await ports.git.history.commits(mergeBase, collection.base.commit)).length,
        differences: differences.slice(0, MOST_DIFFERENCES),
        more: Math.max(0, differences.length - MOST_DIFFERENCES)
    };
}
async function probeHeads(heads, bench, { git, runner }) {
    const trees = await git.composer.trees(heads.map(({ candidate }) => candidate.head));
    const wishes = heads.flatMap(({ candidate: { name, head }, place }, i) => {
        const tree = trees[i];
        if (tree === undefined)
            return [];
        const text = `${name} as it is, to see whether it fails there too`;
        if (bench.of(tree).length === 0)
            runner.progress({ kind: 'step', text });
        return [{ id: diagnosisId('own', place, 0), purpose: 'own', candidates: [name], commit: head, tree, attempt: 0 }];
    });
    return await bench.probe(wishes);
}
async function differencesOf({ mergeBase }, { base }, { git }) {
    const { history } = git;
    const [changes = []] = await history.pathChangesMany([{ from: mergeBase, to: base.commit }]);
    const files = await readFiles(changes, { old: mergeBase, new: base.commit }, history);
    const found = compareFiles(files);
    const names = found.flatMap(({ kind, name, old }) => (kind === 'variable' && old === null ? [name] : []));
    if (names.length === 0)
        return found;
    const mentioned = await history.mentioning(mergeBase, names);
    return found.filter(({ kind, name, old }) => kind !== 'variable' || old !== null || (mentioned.get(name) ?? []).length === 0);
}
async function readFiles(changes, sides, history) {
    const [about, others] = [true, false].map(wanted => changes.filter(({ path }) => isEnvironmentFile(path) === wanted));
    const files = [...(about ?? []), ...(others ?? []).slice(0, MOST_FILES)];
    const before = files.map(({ oldPath }) => ({ tree: sides.old, path: oldPath }));
    const after = files.map(({ path }) => ({ tree: sides.new, path }));
    const texts = await history.textMany([...before, ...after], LONGEST_FILE);
    return files.map(({ path }, i) => ({ path, old: texts[i] ?? null, new: texts[files.length + i] ?? null }));
}

;// CONCATENATED MODULE: ./lib/pipeline/side-by-side.js
async function sideBySide(tasks, slots) {
    const results = [];
    const errors = [];
    let next = 0;
    const work = async (slot) => {
        for (let i = next++; i < tasks.length && errors.length === 0; i = next++) {
            const task = tasks[i];
            try {
                if (task !== undefined)
                    results[i] = await task(slot);
            }
            catch (error) {
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(slots, tasks.length) }, (_, i) => work(i + 1)));
    if (errors.length > 0)
        throw errors[0];
    return results;
}

;// CONCATENATED MODULE: ./lib/pipeline/history-bench.js

const WIDTH_ELSEWHERE = 16;
function openHistoryBench(request, ports) {
    const { config, prober } = request;
    const known = byAttempt(request.probed);
    const wanted = new Map();
    const waiting = new Set(request.wanted.map(history_bench_keyOf));
    let spent = 0;
    const take = (wish, probe) => {
        known.set(history_bench_keyOf(wish), probe);
        if (probe.gates.some(({ earlier }) => earlier === undefined))
            spent++;
    };
    const answer = async (wish, slot) => {
        const probe = await prober.probe(wish, slot);
        if (probe !== null)
            take(wish, probe);
        else if (!waiting.has(history_bench_keyOf(wish)))
            wanted.set(history_bench_keyOf(wish), wish);
    };
    return {
        width: ports.results === null ? config.jobs : WIDTH_ELSEWHERE,
        of: tree => [...known].filter(([, probe]) => probe.tree === tree).map(([, probe]) => probe),
        spent: () => spent + wanted.size,
        wanted: () => [...wanted.values()],
        probe: async (wishes) => {
            const unknown = wishes.filter(wish => !known.has(history_bench_keyOf(wish)));
            const open = new Map(unknown.map(wish => [history_bench_keyOf(wish), wish]));
            const tasks = [...open.values()].map(wish => async (slot) => {
                await answer(wish, slot);
            });
            await sideBySide(tasks, config.jobs);
            return wishes.map(wish => known.get(history_bench_keyOf(wish)) ?? null);
        },
        recall: async (wish) => {
            const probe = known.get(history_bench_keyOf(wish)) ?? (await prober.recall(wish));
            if (probe !== null && !known.has(history_bench_keyOf(wish)))
                take(wish, probe);
            return probe;
        }
    };
}
function history_bench_keyOf({ tree, attempt }) {
    return `${tree} ${attempt}`;
}
function byAttempt(probed) {
    const known = new Map();
    const counts = new Map();
    const numberOf = ({ id }) => Number(id.replace('probe-', '')) || 0;
    for (const probe of probed.toSorted((a, b) => numberOf(a) - numberOf(b))) {
        const attempt = counts.get(probe.tree) ?? 0;
        counts.set(probe.tree, attempt + 1);
        known.set(history_bench_keyOf({ tree: probe.tree, attempt }), probe);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/incident/recommend.js


function recommend({ outcome, reason }, later) {
    if (outcome === 'heals')
        return { recommendation: 'revert', reason };
    const files = later.length === 0 ? '' : `; ${changeThem(later)}`;
    return { recommendation: 'fix', reason: `${reason}${files}` };
}
function changeThem(later) {
    const changing = (0,plural/* plural */.L)(later.length, 'later commit changes', 'later commits change');
    return `${changing} the same files: ${(0,few_of/* fewOf */.s)(later.map(({ subject }) => subject))}`;
}

;// CONCATENATED MODULE: ./lib/pipeline/prove-revert.js





const NO_PROOF = { paths: [], probes: [], tree: null };
function untriedRevert(reason) {
    return { outcome: 'not-tried', reason, ...NO_PROOF };
}
async function proveReverts(requests, bench, ports) {
    const reverted = [];
    for (const request of requests)
        reverted.push(await revertAll(request, ports));
    const wishes = requests.map((request, i) => wishesOf(request, reverted[i]));
    await bench.probe(wishes.flatMap(([first]) => first ?? []));
    const trials = [];
    for (const [i, request] of requests.entries()) {
        const one = reverted[i];
        if (one === undefined)
            continue;
        trials.push('outcome' in one ? one : await judgeRevert(request, one.tree, wishes[i] ?? [], bench));
    }
    return trials;
}
async function judgeRevert(request, tree, wishes, bench) {
    const probes = [];
    for (const wish of wishes) {
        const [probe = null] = await bench.probe([wish]);
        if (probe === null)
            return untriedRevert('the probes of its revert were not all made');
        probes.push(probe);
        const verdict = prove_revert_judge(probe, request);
        if (verdict.outcome === 'heals' || wish === wishes.at(-1))
            return { ...verdict, paths: [], probes: probes.map(({ id }) => id), tree };
    }
    return untriedRevert('no gate was run on it');
}
const prove_revert_ATTEMPTS = [0, 1];
function wishesOf({ idOf }, reverted) {
    if (reverted === undefined || 'outcome' in reverted)
        return [];
    return prove_revert_ATTEMPTS.map(attempt => ({ id: idOf(attempt), purpose: 'revert', candidates: [], ...reverted, attempt }));
}
async function revertAll({ base, commits }, { git }) {
    let tip = { commit: base.commit, tree: base.tree };
    for (const commit of commits) {
        const [parent] = commit.parents;
        if (parent === undefined)
            return impossible('the first commit has nothing before it to go back to');
        const { clean, tree, conflicted } = await git.composer.mergeOn(commit.oid, tip.commit, parent);
        if (!clean) {
            const reason = `reverting conflicts in ${(0,few_of/* fewOf */.s)(conflicted)}`;
            return { outcome: 'conflicts', reason, paths: conflicted, probes: [], tree: null };
        }
        if (tree === tip.tree)
            return impossible('what it changed is gone already, so a revert changes nothing');
        tip = { commit: await revertCommit(commit, tip, tree, git), tree };
    }
    return tip;
}
function impossible(reason) {
    return { outcome: 'impossible', reason, ...NO_PROOF };
}
async function revertCommit(commit, onto, tree, { composer }) {
    const [oid = onto.commit] = await composer.scratchCommits([
        { tree, parents: [onto.commit], date: commit.committerDate }
    ]);
    return oid;
}
function prove_revert_judge(probe, request) {
    if (probe.gates.some(isMute))
        return unhealed('the gates could not be judged on the revert');
    const { red, unknown } = judgeCommit(0, probe, request.signals);
    if (red.length > 0)
        return unhealed(`with the revert, still red: ${prove_revert_listed(red)}`);
    const shown = new Set(request.baseline.signals);
    const hidden = new Set(request.before.flatMap(({ signals }) => signals));
    const news = tellingSignals(probe).filter(signal => !shown.has(signal));
    const harm = news.filter(signal => !hidden.has(signal));
    if (harm.length > 0)
        return unhealed(`with the revert, red and not on the base: ${prove_revert_listed(harm)}`);
    if (unknown.length > 0)
        return unhealed(`with the revert, it cannot be told of ${prove_revert_listed(unknown)}`);
    return { outcome: 'heals', reason: healed(probe, news) };
}
function unhealed(reason) {
    return { outcome: 'does-not-heal', reason };
}
function healed({ outcome, signals, id }, uncovered) {
    if (outcome === 'pass')
        return `a revert merges cleanly, and all gates pass on that (${id})`;
    const hid = uncovered.length === 0 ? '' : `, among it what was hidden: ${prove_revert_listed(uncovered)}`;
    const rest = (0,plural/* plural */.L)(signals.length, 'other thing stays', 'other things stay');
    return `a revert merges cleanly and heals what was broken (${id}); ${rest} red${hid}`;
}
function prove_revert_listed(signals) {
    return (0,few_of/* fewOf */.s)(signals.map(describeSignal));
}

;// CONCATENATED MODULE: ./lib/incident/history-wave.js
const PATIENCE = 1;
class HistoryWave {
    wishes = [];
    trials;
    most;
    constructor(trials, most) {
        this.trials = trials;
        this.most = most;
    }
    get room() {
        return this.most - this.wishes.length;
    }
    get farthest() {
        return Math.max(...this.trials.map(({ distance }) => distance));
    }
    isTried(distance) {
        return [...this.trials, ...this.wishes].some(one => one.distance === distance);
    }
    add(distance, why) {
        if (this.room > 0 && !this.isTried(distance))
            this.wishes.push({ distance, why });
    }
    repeat({ distance, red, green, trials }, needed, what) {
        const asked = this.wishes.filter(wish => wish.distance === distance).length;
        const missing = Math.min(needed - Math.max(red, green), needed + PATIENCE - trials) - asked;
        for (let i = 0; i < missing && this.room > 0; i++)
            this.wishes.push({ distance, why: `${what}, once more` });
    }
}

;// CONCATENATED MODULE: ./lib/incident/trail.js
function sightsOf(signal, trials) {
    const distances = [...new Set(trials.map(({ distance }) => distance))].sort((a, b) => a - b);
    return distances.map(distance => {
        const own = trials.filter(trial => trial.distance === distance);
        const red = own.filter(trial => trial.red.includes(signal)).length;
        const unknown = own.filter(trial => trial.unknown.includes(signal)).length;
        return { distance, red, green: own.length - red - unknown, trials: own.length };
    });
}
function isMixed({ red, green }) {
    return red > 0 && green > 0;
}
function isFlaky(sights) {
    return sights.some(isMixed);
}
function neededSights({ signals }, trials) {
    const isUnsteady = signals.some(signal => isFlaky(sightsOf(signal, trials)));
    return isUnsteady ? { base: 3, ends: 4 } : { base: 2, ends: 3 };
}
function bracketOf(sights) {
    const green = sights.find(sight => sight.green > 0) ?? null;
    const red = sights.findLast(sight => sight.red > 0 && (green === null || sight.distance < green.distance));
    return red === undefined ? null : { red, green };
}

;// CONCATENATED MODULE: ./lib/incident/search-history.js


function nextWave(trail, trials, most) {
    const needed = neededSights(trail, trials);
    const threads = trail.signals.flatMap(signal => threadOf(signal, trials));
    const wave = new HistoryWave(trials, most);
    for (const { bracket } of threads)
        if (bracket.red.distance === 0)
            wave.repeat(bracket.red, needed.base, BASE);
    if (threads.some(({ bracket }) => bracket.green === null))
        stepBack(wave, trail);
    const wide = threads
        .filter(({ bracket }) => widthOf(bracket) > 1)
        .toSorted((a, b) => widthOf(b.bracket) - widthOf(a.bracket));
    for (const [i, { bracket }] of wide.entries())
        divide(wave, bracket, Math.ceil(wave.room / (wide.length - i)));
    for (const { bracket } of threads)
        search_history_confirm(wave, bracket, needed.ends);
    return wave.wishes;
}
const BASE = 'the base';
function threadOf(signal, trials) {
    const sights = sightsOf(signal, trials);
    const bracket = isFlaky(sights) ? null : bracketOf(sights);
    return bracket === null ? [] : [{ signal, sights, bracket }];
}
function search_history_isSettled({ red, green }, needed) {
    return Math.max(red, green) >= needed;
}
function stepBack(wave, { depth }) {
    const farthest = wave.farthest;
    const steps = [...Array(MOST_STEPS).keys()]
        .map(exponent => Math.min(depth, 2 ** exponent))
        .filter(step => step > farthest);
    for (const step of steps)
        wave.add(step, `${commits(step)} before the base, to find one that is green`);
    if (wave.room === 0)
        return;
    const all = [...new Set([farthest, ...steps])];
    for (const [i, step] of all.entries()) {
        const between = Math.floor((step + (all[i - 1] ?? step)) / 2);
        if (between > farthest)
            wave.add(between, `${commits(between)} before the base, to find the one that breaks it`);
    }
}
const MOST_STEPS = 32;
function widthOf({ red, green }) {
    return green === null ? 0 : green.distance - red.distance;
}
function divide(wave, { red, green }, parts) {
    if (green === null)
        return;
    const width = green.distance - red.distance;
    for (let part = 1; part <= parts; part++) {
        const place = red.distance + (width * part) / (parts + 1);
        const open = range(red.distance + 1, green.distance).filter(distance => !wave.isTried(distance));
        const [nearest] = open.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b);
        if (nearest === undefined)
            return;
        wave.add(nearest, `${commits(nearest)} before the base, to find the one that breaks it`);
    }
}
function search_history_confirm(wave, bracket, needed) {
    const { red, green } = bracket;
    if (green === null || widthOf(bracket) !== 1)
        return;
    wave.repeat(red, needed, 'what looks like the cause');
    wave.repeat(green, needed, 'what stood before it');
}
function range(from, to) {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
function commits(distance) {
    return distance === 1 ? '1 commit' : `${distance} commits`;
}

;// CONCATENATED MODULE: ./lib/incident/read-history.js


function readHistory(trail, trials, cutShort) {
    const needed = neededSights(trail, trials);
    return trail.signals.map((signal) => {
        const sights = sightsOf(signal, trials);
        if (isFlaky(sights)) {
            const mixed = sights.filter(isMixed);
            const failed = mixed.reduce((sum, { red }) => sum + red, 0);
            return { kind: 'flaky', signal, failed, probes: mixed.reduce((sum, { red, green }) => sum + red + green, 0) };
        }
        const bracket = bracketOf(sights);
        if (bracket === null)
            return { kind: 'open', signal, red: 0, green: null, obstacle: 'unjudged' };
        const { red, green } = bracket;
        if (isProved(bracket, needed.ends))
            return { kind: 'broken', signal, distance: red.distance };
        const obstacle = cutShort ? 'cut-short' : obstacleOf(bracket);
        return { kind: 'open', signal, red: red.distance, green: green?.distance ?? null, obstacle };
    });
}
function isProved(bracket, needed) {
    const { red, green } = bracket;
    return widthOf(bracket) === 1 && search_history_isSettled(red, needed) && green !== null && search_history_isSettled(green, needed);
}
function obstacleOf(bracket) {
    if (bracket.green === null)
        return 'no-green';
    return widthOf(bracket) === 1 ? 'unsettled' : 'unjudged';
}

;// CONCATENATED MODULE: ./lib/pipeline/search-base.js






const search_base_BOUNDS = { commits: 64, probes: 24, sideBySide: 48, minutes: 60 };
const WAITING = 'the probes that would tell were not all made';
async function searchBase({ base, signals, bench, learn }, ports) {
    const { commits, end } = await ports.git.history.firstParents(base.commit, search_base_BOUNDS.commits + 1);
    const sightings = bench.of(base.tree).map(probe => ({ distance: 0, probe }));
    const trail = { signals, depth: commits.length - 1 };
    const trials = () => sightings.map(({ distance, probe }) => judgeCommit(distance, probe, signals));
    const result = (limit) => {
        return { commits, end, sightings, findings: readHistory(trail, trials(), limit !== null), limit };
    };
    if (signals.length > 0)
        sightings.push(...(await recallHistory(commits, signals, bench)));
    const started = ports.clock.seconds();
    for (let wave = nextWave(trail, trials(), 1); wave.length > 0; wave = nextWave(trail, trials(), 1)) {
        learn(result('the run ended before the search did'));
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const limit = limitOf(bench, ports.clock.seconds() - started);
        if (limit !== null)
            return result(limit);
        wave = nextWave(trail, trials(), Math.min(bench.width, mostProbes(bench) - bench.spent()));
        for (const { distance, why } of wave)
            ports.runner.progress({ kind: 'step', text: `${why} (${(0,ids/* shortOid */.$M)(commits[distance]?.oid ?? base.commit)})` });
        const answers = await bench.probe(search_base_wishesOf(wave, commits, sightings));
        sightings.push(...answers.flatMap((probe, i) => (probe === null ? [] : { distance: wave[i]?.distance ?? 0, probe })));
        if (answers.includes(null))
            return result(WAITING);
    }
    return result(null);
}
function mostProbes({ width }) {
    return width === 1 ? search_base_BOUNDS.probes : search_base_BOUNDS.sideBySide;
}
function limitOf(bench, seconds) {
    const spent = bench.spent();
    if (spent >= mostProbes(bench))
        return `the search ended after ${spent} probes`;
    return seconds >= search_base_BOUNDS.minutes * 60 ? `the search ended after ${search_base_BOUNDS.minutes} minutes` : null;
}
function search_base_wishesOf(wave, commits, sightings) {
    return wave.flatMap(({ distance }, i) => {
        const before = [...sightings, ...wave.slice(0, i)].filter(one => one.distance === distance).length;
        const commit = commits[distance];
        return commit === undefined ? [] : [wishOf(commit, distance, before)];
    });
}
async function recallHistory(commits, signals, bench) {
    const found = [];
    for (const [distance, commit] of commits.entries()) {
        if (distance === 0)
            continue;
        const probe = await bench.recall(wishOf(commit, distance, 0));
        if (probe === null)
            continue;
        found.push({ distance, probe });
        const { red, unknown } = judgeCommit(distance, probe, signals);
        if (red.length + unknown.length === 0)
            break;
    }
    return found;
}
function wishOf({ oid, tree }, distance, attempt) {
    return { id: diagnosisId('history', distance, attempt), purpose: 'history', candidates: [], commit: oid, tree, attempt };
}

;// CONCATENATED MODULE: ./lib/pipeline/incident-record.js





function breakersOf(findings) {
    return byCommit(findings.flatMap(one => (one.kind === 'broken' ? one : [])));
}
function incident_record_suspectsOf(findings) {
    return byCommit(findings.flatMap(one => one.kind === 'open' && one.green === one.red + 1 ? { signal: one.signal, distance: one.red } : []));
}
function byCommit(found) {
    const byDistance = new Map();
    for (const { signal, distance } of found)
        byDistance.set(distance, [...(byDistance.get(distance) ?? []), signal]);
    return [...byDistance].sort(([a], [b]) => a - b).map(([distance, signals]) => ({ distance, signals: signals.sort() }));
}
function incidentOf(baseline, searched) {
    const { findings, commits, sightings } = searched;
    const probes = sightings.filter(({ probe }) => probe.purpose === 'history').length;
    const told = new Set(findings.map(({ signal }) => signal));
    const untold = baseline.signals.filter(signal => !told.has(signal));
    const untried = untriedRevert('it was not tried yet');
    return {
        signals: baseline.signals,
        tests: baseline.signals.map(describeSignal),
        lastGreen: lastGreen(searched),
        causes: breakersOf(findings)
            .toReversed()
            .flatMap(breaker => causeOf(breaker, searched, untried, [])),
        ranges: [...rangesOf(searched), ...untoldRange(untold, commits[0])],
        flaky: findings.flatMap(flakeOf),
        together: null,
        looked: { commits: Math.max(0, commits.length - 1), probes }
    };
}
function causeOf({ distance, signals }, { commits, sightings }, revert, later) {
    const commit = commits[distance];
    if (commit === undefined)
        return [];
    const evidence = sightings
        .filter(sighting => sighting.distance === distance || sighting.distance === distance + 1)
        .flatMap(sighting => evidenceOf(sighting.probe, commits[sighting.distance]?.oid, signals));
    const tests = signals.map(describeSignal);
    return [{ commit: historyCommit(commit), signals, tests, evidence, revert, later, ...recommend(revert, later) }];
}
function historyCommit({ oid, author, subject, committerDate, parents }) {
    return { sha: oid, author: author.name, subject, date: isoDate(committerDate), merge: parents.length > 1 };
}
function isoDate(raw) {
    const milliseconds = Number(raw.split(' ')[0]) * 1000;
    return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString().replace('.000Z', 'Z') : '';
}
function evidenceOf(probe, commit, signals) {
    const { red, unknown } = judgeCommit(0, probe, signals);
    if (commit === undefined || unknown.length === signals.length)
        return [];
    const accusing = new Set(signals.map(gateOf));
    const gate = probe.gates.find(run => accusing.has(run.gate)) ?? probe.gates[0];
    const outcome = red.length > 0 ? 'red' : 'green';
    const excerpt = outcome === 'red' ? (gate?.tail ?? '') : '';
    return [{ probe: probe.id, commit, outcome, log: gate?.log ?? null, excerpt }];
}
function lastGreen({ findings, sightings, commits }) {
    const steady = findings.filter(({ kind }) => kind !== 'flaky').map(({ signal }) => signal);
    if (steady.length === 0)
        return null;
    const green = sightings
        .filter(({ probe }) => {
        const { red, unknown } = judgeCommit(0, probe, steady);
        return red.length + unknown.length === 0;
    })
        .toSorted((a, b) => a.distance - b.distance);
    const [nearest] = green;
    const commit = nearest === undefined ? undefined : commits[nearest.distance];
    return nearest === undefined || commit === undefined ? null : { commit: historyCommit(commit), probe: nearest.probe.id };
}
function flakeOf(finding) {
    if (finding.kind !== 'flaky')
        return [];
    const { signal, failed, probes } = finding;
    return [{ signal, test: describeSignal(signal), failed, probes }];
}
function rangesOf(searched) {
    const { findings, commits } = searched;
    const groups = new Map();
    for (const finding of findings) {
        if (finding.kind !== 'open')
            continue;
        const key = JSON.stringify([finding.red, finding.green, finding.obstacle]);
        const group = groups.get(key) ?? { first: finding, signals: [] };
        group.signals.push(finding.signal);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ first, signals }) => {
        const red = commits[first.red];
        const green = first.green === null ? undefined : commits[first.green];
        return red === undefined ? [] : [incident_record_rangeOf(signals, red, green, describeObstacle(first.obstacle, searched))];
    });
}
function incident_record_rangeOf(signals, red, green, reason) {
    return {
        signals,
        tests: signals.map(describeSignal),
        red: historyCommit(red),
        green: green === undefined ? null : historyCommit(green),
        reason
    };
}
function untoldRange(signals, base) {
    if (signals.length === 0 || base === undefined)
        return [];
    return [
        incident_record_rangeOf(signals, base, undefined, 'its gate did not come to an end of its own, which says nothing of a commit')
    ];
}
function describeObstacle(obstacle, { end, limit, commits }) {
    switch (obstacle) {
        case 'cut-short':
            return limit ?? 'the search was cut short';
        case 'unjudged':
            return 'the gates could not be judged on the commits in between';
        case 'unsettled':
            return 'it did not come out the same way often enough to prove it';
        case 'no-green':
            return `no commit that was probed is known to be green of it, ${farthest(end, commits.length - 1)}`;
    }
}
function farthest(end, depth) {
    switch (end) {
        case 'root':
            return 'back to the first commit';
        case 'cut':
            return 'as far as this shallow clone goes';
        case 'more':
            return `${depth} of at most ${search_base_BOUNDS.commits} commits back`;
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/investigate-base.js





const MOST_REVERTS = 5;
const LATER = 5;
async function investigateBase({ base, baseline, bench, learn }, ports) {
    const signals = tellingSignals(baseline);
    const found = (searched) => incidentOf(baseline, searched);
    const learnSearch = (searched) => {
        learn(found(searched));
    };
    const searched = await searchBase({ base, signals, bench, learn: learnSearch }, ports);
    let incident = found(searched);
    learn(incident);
    const known = { base, baseline, bench, searched };
    const breakers = breakersOf(searched.findings);
    const tried = breakers.slice(0, MOST_REVERTS);
    const suspects = bench.wanted().length > 0 ? incident_record_suspectsOf(searched.findings) : [];
    const requests = [...tried, ...suspects.slice(0, MOST_REVERTS - tried.length)].map(one => revertOf([one], known));
    const reverts = await proveReverts(requests, bench, ports);
    const healing = [];
    for (const [i, breaker] of breakers.entries()) {
        const cause = await judgeCause(breaker, (i < tried.length ? reverts[i] : undefined) ?? UNTRIED, known, ports);
        if (cause === undefined)
            continue;
        if (cause.recommendation === 'revert')
            healing.push(breaker);
        incident = { ...incident, causes: incident.causes.map(one => (one.commit.sha === cause.commit.sha ? cause : one)) };
        learn(incident);
    }
    if (healing.length < 2)
        return;
    const [together = null] = await proveReverts([revertOf(healing, known)], bench, ports);
    learn({ ...incident, together });
}
const UNTRIED = untriedRevert(`no revert was tried, as this is done for the ${MOST_REVERTS} newest causes alone`);
async function judgeCause(breaker, revert, { base, searched }, ports) {
    const commit = searched.commits[breaker.distance];
    if (commit === undefined)
        return undefined;
    const isInTheWay = revert.outcome === 'conflicts' || revert.outcome === 'does-not-heal';
    const later = isInTheWay ? await laterCommits(commit, base, revert.paths, ports) : [];
    return causeOf(breaker, searched, revert, later)[0];
}
function revertOf(breakers, { base, baseline, searched }) {
    const before = new Set(breakers.map(({ distance }) => distance + 1));
    const [first] = breakers;
    const [kind, place] = breakers.length === 1 && first !== undefined ? ['revert', first.distance] : TOGETHER;
    return {
        idOf: attempt => diagnosisId(kind, place, attempt),
        base,
        baseline,
        commits: breakers.flatMap(({ distance }) => searched.commits[distance] ?? []),
        signals: breakers.flatMap(({ signals }) => signals),
        before: searched.sightings.filter(({ distance }) => before.has(distance)).map(({ probe }) => probe)
    };
}
const TOGETHER = ['together', 0];
async function laterCommits(commit, base, conflicted, { git }) {
    const [parent] = commit.parents;
    if (parent === undefined)
        return [];
    const [changes = []] = await git.history.pathChangesMany([{ from: parent, to: commit.oid }]);
    const paths = conflicted.length > 0 ? conflicted : changes.map(({ path }) => path);
    const range = { base: commit.oid, head: base.commit, paths };
    const [touched] = await git.history.touchingMany([range], LATER);
    const all = new Map([...(touched?.values() ?? [])].flat().map(({ oid, subject }) => [oid, { sha: oid, subject }]));
    return [...all.values()].slice(0, LATER);
}

;// CONCATENATED MODULE: ./lib/pipeline/diagnose.js



async function diagnose(request, proof, run, ports) {
    const { config, collection } = request;
    if (!config.incident)
        return [];
    const { baseline, heldOut, wanted } = proof;
    const bench = openHistoryBench({ ...request, wanted }, ports);
    if (heldOut.culprits.some(({ branches }) => branches.length === 1)) {
        await run.stage('environments', async () => {
            const found = { collection, culprits: heldOut.culprits, bench };
            run.learn({ environmentNotes: await compareEnvironments(found, ports) });
        });
    }
    if (baseline === null || baseline.outcome === 'pass')
        return bench.wanted();
    await run.stage('incident', async () => {
        const learn = incident => {
            run.learn({ incident });
        };
        await investigateBase({ base: collection.base, baseline, bench, learn }, ports);
    });
    return bench.wanted();
}

// EXTERNAL MODULE: ./lib/config/parse-decisions.js + 1 modules
var parse_decisions = __webpack_require__(8513);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/domain/knowledge.js
const KNOWLEDGE_PATH = '.github/integration/knowledge.yml';
const HANDLINGS = ['union', 'sequential', 'escalate', 'regenerate'];

// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/config/yaml-fields.js
var yaml_fields = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/config/yaml-reader.js
var yaml_reader = __webpack_require__(8539);
;// CONCATENATED MODULE: ./lib/config/parse-knowledge.js








const KEYS = ['paths', 'kind', 'type', 'handling', 'rationale', 'seen'];
const parse_knowledge_KINDS = ['file', 'line', 'semantic'];
const PATTERN = {
    matches: text => text.trim() !== '' && !text.startsWith('!') && !text.startsWith('/') && (0,glob/* globFault */.Hf)(text) === null,
    wanted: 'pattern of paths',
    fix: "Write paths from the root of the repository, such as 'CHANGELOG.md' or 'db/migrations/**'"
};
function parseKnowledge(file, complain) {
    const opened = (0,yaml_document/* openYaml */.I)(file, complain);
    if (opened === null)
        return [];
    const { document, reader } = opened;
    const where = (0,yaml_reader/* placeOfNode */.Hv)(reader, document.contents, file.path);
    const items = (0,yaml_fields/* listOfMaps */.fY)(document.contents, reader, { thing: 'the knowledge file', where, key: 'entries' });
    return items.flatMap(item => readEntry(item.node, item.where, reader) ?? []);
}
function readEntry(node, where, reader) {
    const fields = (0,yaml_fields/* openFields */.Mh)(node, reader, { thing: 'an entry', where, keys: KEYS });
    if (fields === null)
        return null;
    const paths = (0,yaml_fields/* textField */.M8)(fields, 'paths', PATTERN);
    const kind = (0,yaml_fields/* optionalText */.mR)(fields, 'kind', (0,yaml_fields/* oneOfTexts */.cC)(parse_knowledge_KINDS));
    const type = (0,yaml_fields/* optionalText */.mR)(fields, 'type', yaml_fields/* SOME_TEXT */.ZO);
    const handling = readHandling(fields);
    const rationale = (0,yaml_fields/* optionalText */.mR)(fields, 'rationale', yaml_fields/* ANY_TEXT */.hm) ?? '';
    const seen = (0,yaml_fields/* optionalCount */.kP)(fields, 'seen') ?? 0;
    return paths === null || handling === null ? null : { paths, kind, type, ...handling, rationale, seen };
}
const SHORT_FORM = /^regenerate:\s*(?<command>\S[^]*)$/;
function readHandling(fields) {
    const entry = (0,yaml_fields/* requiredEntry */.W6)(fields, 'handling');
    if (entry === null)
        return null;
    if ((0,dist/* isMap */.jh)(entry.value))
        return readGenerator(entry, fields);
    const { reader } = fields;
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: `'handling' of ${fields.thing}`, where: entry.where })?.text;
    if (text === undefined)
        return null;
    const command = SHORT_FORM.exec(text)?.groups?.['command']?.trim();
    if (command !== undefined)
        return generated(command, REGENERATE_SECONDS, entry.where, reader);
    const handling = parse_knowledge_WORDS.find(word => word === text);
    if (handling !== undefined)
        return { handling };
    const what = `'handling' of ${fields.thing} is none of ${parse_knowledge_WORDS.join(', ')}, regenerate: ${(0,quote/* quote */.h)(text)}`;
    const isBare = text.trim().replace(/:$/, '') === 'regenerate';
    const fix = isBare ? NAME_THE_COMMAND : `Write one of ${parse_knowledge_WORDS.join(', ')}, or 'regenerate: COMMAND'`;
    reader.complain({ where: entry.where, what, fix });
    return null;
}
const parse_knowledge_WORDS = HANDLINGS.filter(handling => handling !== 'regenerate');
const NAME_THE_COMMAND = "Name the command, such as 'regenerate: npm install --package-lock-only --ignore-scripts'";
function readGenerator({ value, where }, { thing, reader }) {
    const form = { thing: `'handling' of ${thing}`, where, keys: ['regenerate', 'timeout-minutes'] };
    const inner = (0,yaml_fields/* openFields */.Mh)(value, reader, form);
    if (inner === null)
        return null;
    const command = (0,yaml_fields/* textField */.M8)(inner, 'regenerate', COMMAND)?.trim();
    const seconds = readTimeout(inner);
    return command === undefined || seconds === null ? null : generated(command, seconds, where, reader);
}
const COMMAND = { ...yaml_fields/* SOME_TEXT */.ZO, wanted: 'command', fix: NAME_THE_COMMAND };
function readTimeout({ entries, reader }) {
    const entry = entries.get('timeout-minutes');
    if (entry === undefined)
        return REGENERATE_SECONDS;
    const minutes = (0,dist/* isScalar */.jn)(entry.value) ? entry.value.value : undefined;
    if (typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_MINUTES)
        return minutes * 60;
    const fix = `Use a number of minutes above 0 and up to ${LONGEST_MINUTES}`;
    reader.complain({ where: entry.where, what: "'timeout-minutes' is no length of time that a command can have", fix });
    return null;
}
const LONGEST_MINUTES = 720;
function generated(command, timeoutSeconds, where, { complain }) {
    if (!command.includes('\0'))
        return { handling: 'regenerate', regenerate: { command, timeoutSeconds } };
    complain({ where, what: 'the command has a NUL character', fix: NAME_THE_COMMAND });
    return null;
}

// EXTERNAL MODULE: ./lib/domain/decision.js
var decision = __webpack_require__(4540);
;// CONCATENATED MODULE: ./lib/pipeline/guidance.js






async function readGuidance({ commit }, { git }) {
    const problems = [];
    const complain = problem => void problems.push(problem);
    const read = async (path, parse) => {
        const text = await git.history.text(commit, path);
        return text === null ? [] : parse({ path, text }, complain);
    };
    const decisions = await read(decision/* DECISIONS_PATH */.q, parse_decisions/* parseDecisions */.n);
    const knowledge = await read(KNOWLEDGE_PATH, parseKnowledge);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    return { decisions, knowledge };
}
function knowing({ knowledge }) {
    return conflict => {
        const entry = matchKnowledge(knowledge, conflict);
        return entry === null ? null : matchOf(entry);
    };
}
function powerlessChanges({ base, candidates }) {
    return candidates.flatMap(({ name, changes }) => {
        const paths = changes.map(({ path }) => path).filter(path => path === decision/* DECISIONS_PATH */.q || path === KNOWLEDGE_PATH);
        if (paths.length === 0)
            return [];
        return [`${name} changes ${paths.join(' and ')}: without effect on this run, which reads that from ${base.name}`];
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/held-out.js
const NOBODY = { decided: [], culprits: [], inconclusive: [], dependents: [] };
function held_out_namesOf({ decided, culprits, inconclusive, dependents }) {
    return new Set([
        ...decided.map(({ candidate }) => candidate),
        ...culprits.map(({ heldOut }) => heldOut),
        ...inconclusive.map(({ candidate }) => candidate),
        ...dependents.map(({ candidate }) => candidate)
    ]);
}
function holdOut(before, found, order, isBuiltOn) {
    const grounds = {
        decided: before.decided,
        culprits: [...before.culprits, ...found.culprits],
        inconclusive: [...before.inconclusive, ...found.inconclusive]
    };
    const out = held_out_namesOf({ ...grounds, dependents: [] });
    const dependents = order.flatMap((candidate) => {
        if (out.has(candidate))
            return [];
        const parent = order.findLast(other => out.has(other) && isBuiltOn(candidate, other));
        return parent === undefined ? [] : [{ candidate, parent }];
    });
    return { ...grounds, dependents };
}
function holdOutByRulings({ holds }, order, isBuiltOn) {
    const decided = order.flatMap((candidate) => {
        const reasons = holds.filter(hold => hold.candidate === candidate).map(({ reason }) => reason);
        return reasons.length === 0 ? [] : [{ candidate, reason: [...new Set(reasons)].join('; ') }];
    });
    return holdOut({ ...NOBODY, decided }, { culprits: [], inconclusive: [] }, order, isBuiltOn);
}

;// CONCATENATED MODULE: ./lib/plan/order-by-rulings.js
function orderByRulings(plan, { orders, holds, splits }) {
    const steps = inOrder(plan.steps, orders).map((step, i) => {
        const told = [
            ...orders
                .filter(({ first }) => first === step.candidate)
                .map(({ then, authority: { id, by } }) => `goes before ${then} by ${by ?? ''}'s decision on ${id}`),
            ...splits
                .filter(({ candidate }) => candidate === step.candidate)
                .map(({ authority: { id, by } }) => `split by ${by ?? ''}'s decision on ${id}`),
            ...holds.filter(({ candidate }) => candidate === step.candidate).map(({ reason }) => reason)
        ];
        return { ...step, position: i + 1, reason: [...told, step.reason].join('; ') };
    });
    return { ...plan, steps };
}
function inOrder(steps, orders) {
    const waiting = [...steps];
    const placed = [];
    const before = predecessors(steps, orders);
    while (waiting.length > 0) {
        const names = new Set(waiting.map(({ candidate }) => candidate));
        const free = waiting.findIndex(({ candidate }) => !before.get(candidate)?.some(name => names.has(name)));
        const [next] = waiting.splice(Math.max(free, 0), 1);
        if (next === undefined)
            break;
        placed.push(next);
    }
    return placed;
}
function predecessors(steps, orders) {
    const place = new Map(steps.map(({ candidate, position }) => [candidate, position]));
    return new Map(steps.map(({ candidate, parent, position }) => {
        const firsts = orders.filter(({ then }) => then === candidate).map(({ first }) => first);
        const isAfterParent = parent !== null && (place.get(parent) ?? position) < position;
        return [candidate, isAfterParent ? [...firsts, parent] : firsts];
    }));
}

;// CONCATENATED MODULE: ./lib/rule/fit-decisions.js

const INTERACTION = 'interaction';
function fitDecisions(decisions, situation) {
    return decisions.map(decision => ({ decision, fit: fitOf(decision, situation) }));
}
function fitOf(decision, situation) {
    if (decision.conflict.type === INTERACTION)
        return fitOfInteraction(decision, situation);
    const { collection, conflicts } = situation;
    const conflict = conflicts.find(({ id }) => id === decision.id);
    if (conflict === undefined || !isSame(conflict, decision.conflict)) {
        const known = [collection.base.name, ...collection.candidates.map(({ name }) => name)];
        const lost = decision.conflict.branches.find(branch => !known.includes(branch));
        return lost === undefined ? notNeeded('the conflict is gone, the decision can be deleted') : notThere(lost);
    }
    if (conflict.fingerprint !== decision.fingerprint) {
        const where = conflict.path === '' ? 'there' : `in ${conflict.path}`;
        return noLonger(`what ${conflict.branches.join(' or ')} says ${where} has changed since`);
    }
    return misfitOfAction(decision, conflict, collection) ?? { kind: 'fits', conflict };
}
function fitOfInteraction({ conflict, heads = {}, action }, { collection }) {
    for (const branch of conflict.branches) {
        const candidate = collection.candidates.find(({ name }) => name === branch);
        if (candidate === undefined)
            return notThere(branch);
        if (candidate.head !== heads[branch])
            return noLonger(`${branch} has moved since, so the gates look at it again`);
    }
    if (action.kind === 'hold-out')
        return { kind: 'fits', conflict: null };
    return noLonger('gates that fail can only be answered by holding one of the branches out');
}
function misfitOfAction({ action }, conflict, { base, candidates }) {
    const named = (name) => candidates.find(candidate => candidate.name === name);
    switch (action.kind) {
        case 'hold-out':
            return named(action.branch) === undefined ? notThere(action.branch) : null;
        case 'sequence': {
            const then = named(action.then);
            if (then === undefined)
                return notThere(action.then);
            const first = named(action.first);
            if (first === undefined && action.first !== base.name)
                return notThere(action.first);
            const head = first?.head ?? base.commit;
            const contains = then.mergeBase === head || then.commits.some(({ oid }) => oid === head);
            return contains ? notNeeded(`${action.then} contains ${action.first} now`) : null;
        }
        case 'split':
            return misfitOfSplit(action, named(action.branch));
        case 'combine':
            if (conflict.foundBy === 'git' && conflict.kind === 'line')
                return null;
            return noLonger('only a conflict in the lines of a file can be settled by a text');
        case 'accept':
            if (conflict.foundBy === 'prediction')
                return null;
            return noLonger('it is no mere prediction: git cannot merge this');
    }
}
function misfitOfSplit({ branch, take }, candidate) {
    if (candidate === undefined)
        return notThere(branch);
    const own = candidate.commits.filter(({ parents }) => parents.length < 2);
    const lost = take.find(oid => !own.some(commit => commit.oid === oid));
    return lost === undefined ? null : noLonger(`${(0,ids/* shortOid */.$M)(lost)} is no commit of ${branch} any more`);
}
function isSame(conflict, { kind, type, paths, branches }) {
    const key = (texts) => JSON.stringify(texts.toSorted());
    return (conflict.kind === kind &&
        conflict.type === type &&
        key(conflict.paths) === key(paths) &&
        key(conflict.branches) === key(branches));
}
function notThere(branch) {
    return notNeeded(`${branch} is not among the candidates of this run`);
}
function notNeeded(why) {
    return { kind: 'not-needed', why };
}
function noLonger(why) {
    return { kind: 'no-longer-fits', why };
}

;// CONCATENATED MODULE: ./lib/rule/pair-hunks.js


async function pairHunks(conflict, texts, collection, { git }) {
    if (conflict.base.length === 0)
        return 'what the base says there is not on record';
    const [first, second] = await Promise.all(conflict.branches.map(name => tipOf(name, conflict, collection, git)));
    if (first === undefined || second === undefined || first === null || second === null)
        return NOT_ALONE;
    const read = async ({ tree }) => {
        const text = await git.composer.exactText(tree, conflict.path);
        return text === null ? null : parseMarkedFile(text, [first, second]);
    };
    const marked = await read(await git.composer.merge(first, second));
    const shown = await read(await git.composer.mergeShowingBase(first, second));
    if (marked === null || shown === null)
        return 'the file cannot be edited place by place';
    if (marked.hunks.length !== texts.length) {
        return `git marks ${(0,plural/* plural */.L)(marked.hunks.length, 'block')} in it, and ${texts.length} were decided`;
    }
    return {
        disputed: shown.hunks.map(({ ours, base, theirs }) => ({ base: base ?? '', sides: [ours, theirs] })),
        blocks: marked.hunks.map(({ ours, theirs }, i) => ({ sides: [ours, theirs], text: texts[i] ?? '' }))
    };
}
const NOT_ALONE = 'one of the two conflicts with the base itself';
async function tipOf(name, conflict, { base, candidates }, git) {
    const candidate = candidates.find(one => one.name === name);
    if (candidate === undefined)
        return name === base.name ? base.commit : null;
    const againstBase = conflict.branches.includes(base.name);
    if (againstBase || candidate.mergeBase === base.commit)
        return candidate.head;
    const { clean, tree } = await git.composer.merge(base.commit, candidate.head);
    if (!clean)
        return null;
    const [tip = null] = await git.composer.scratchCommits([{ tree, parents: [base.commit], date: '0 +0000' }]);
    return tip;
}

;// CONCATENATED MODULE: ./lib/rule/rule.js




async function rule(decisions, situation, know, ports) {
    const fitted = [];
    const known = { unions: unionsOf(situation, decisions), regenerations: regenerationsOf(situation, decisions, know) };
    const rulings = [known];
    for (const one of fitDecisions(decisions, situation)) {
        const ruling = one.fit.kind === 'fits' ? await rulingOf(one, situation, ports) : {};
        const misfit = typeof ruling === 'string';
        fitted.push(misfit ? { decision: one.decision, fit: { kind: 'no-longer-fits', why: ruling } } : one);
        if (!misfit)
            rulings.push(ruling);
    }
    return { decisions: fitted, rulings: rule_joined(rulings) };
}
async function rulingOf({ decision, fit }, { collection }, ports) {
    const { id, by, action } = decision;
    const authority = { id, by };
    switch (action.kind) {
        case 'hold-out':
            return { holds: [{ candidate: action.branch, reason: `held out by ${by}'s decision on ${id}`, authority }] };
        case 'sequence':
            return sequence(action, authority, collection);
        case 'split':
            return { splits: [{ candidate: action.branch, take: action.take, authority }] };
        case 'combine': {
            const conflict = fit.kind === 'fits' ? fit.conflict : null;
            const [a, b] = conflict?.branches ?? [];
            if (conflict === null || a === undefined || b === undefined)
                return {};
            const hunks = await pairHunks(conflict, action.texts, collection, ports);
            return typeof hunks === 'string' ? hunks : { texts: [{ path: conflict.path, branches: [a, b], ...hunks, authority }] };
        }
        case 'accept':
            return {};
    }
}
function sequence({ first, then }, authority, { candidates }) {
    const reason = `waits by ${authority.by ?? ''}'s decision on ${authority.id} until ${first} is merged into it`;
    const holds = [{ candidate: then, reason, authority }];
    return candidates.some(({ name }) => name === first) ? { holds, orders: [{ first, then, authority }] } : { holds };
}
function unionsOf({ conflicts }, decisions) {
    const decided = new Set(decisions.map(({ id }) => id));
    const found = conflicts.flatMap(conflict => {
        const { knowledge, autoResolvable, path, id } = conflict;
        if (knowledge?.handling !== 'union' || !autoResolvable || decided.has(id))
            return [];
        return [[path, { path, authority: { id: knowledge.paths, by: null } }]];
    });
    return [...new Map(found).values()];
}
function regenerationsOf({ conflicts, collection }, decisions, know) {
    const decided = new Set(decisions.map(({ id }) => id));
    const isDecided = (path) => {
        const own = conflicts.filter(conflict => conflict.path === path);
        return own.length > 0 && own.every(({ id }) => decided.has(id));
    };
    const changed = collection.candidates.flatMap(({ changes }) => changes.map(({ path }) => path));
    const paths = [...new Set(changed)].filter(path => !isDecided(path)).sort();
    return paths.flatMap(path => REGENERABLE.flatMap(({ kind, type }) => {
        const entry = know({ kind, type, path, paths: [path] });
        if (entry?.regenerate === undefined)
            return [];
        return [{ path, type, generator: entry.regenerate, authority: { id: entry.paths, by: null } }];
    }));
}
function withSequential(rulings, steps, { conflicts }, isBuiltOn) {
    const order = steps.map(({ candidate }) => candidate);
    const holds = [...rulings.holds];
    const isHeld = (name) => holds.some(({ candidate }) => candidate === name);
    for (const [at, later] of order.entries()) {
        for (const conflict of conflicts) {
            const { knowledge, branches, resolution } = conflict;
            if (knowledge?.handling !== 'sequential' || resolution !== null || !branches.includes(later))
                continue;
            const earlier = order.slice(0, at).find(name => branches.includes(name));
            if (earlier === undefined || isHeld(earlier) || isHeld(later) || isBuiltOn(later, earlier))
                continue;
            const reason = `waits for ${earlier}: ${KNOWLEDGE_PATH} lets only one of them land at a time (${knowledge.paths})`;
            holds.push({ candidate: later, reason, authority: { id: knowledge.paths, by: null } });
        }
    }
    return { ...rulings, holds };
}
function rule_joined(parts) {
    return {
        holds: parts.flatMap(({ holds }) => holds ?? rulings_NO_RULINGS.holds),
        orders: parts.flatMap(({ orders }) => orders ?? rulings_NO_RULINGS.orders),
        splits: parts.flatMap(({ splits }) => splits ?? rulings_NO_RULINGS.splits),
        texts: parts.flatMap(({ texts }) => texts ?? rulings_NO_RULINGS.texts),
        unions: parts.flatMap(({ unions }) => unions ?? rulings_NO_RULINGS.unions),
        regenerations: parts.flatMap(({ regenerations }) => regenerations ?? rulings_NO_RULINGS.regenerations)
    };
}

// EXTERNAL MODULE: ./lib/probe/live-lines.js
var live_lines = __webpack_require__(4800);
// EXTERNAL MODULE: ./lib/probe/probe.js + 5 modules
var probe = __webpack_require__(3407);
;// CONCATENATED MODULE: ./lib/probe/run-generator.js




async function runGenerator(id, request, setup, ports) {
    const { tree, opposite, paths } = request;
    const first = await runOn(tree, { id, log: `logs/${id}.log`, request, setup, ports });
    if (first.kind === 'failed')
        return first;
    const before = await Promise.all(paths.map(async (path) => await ports.git.composer.file(tree, path)));
    const same = first.files.filter(({ object }, i) => object === before[i]).map(({ path }) => path);
    if (same.length === 0)
        return first;
    const left = notWritten(first, `${said(request)} left ${same.join(', ')} as the composition had it`);
    if (opposite === null)
        return left;
    const second = await runOn(opposite, { id, log: `logs/${id}-again.log`, request, setup, ports });
    if (second.kind === 'failed')
        return second;
    const objects = new Map(second.files.map(({ path, object }) => [path, object]));
    const differs = first.files.some(({ path, object }) => same.includes(path) && objects.get(path) !== object);
    return differs ? left : { ...first, confirmed: same };
}
function notWritten({ seconds, log, tail }, reason) {
    return { kind: 'failed', seconds, log, tail, reason };
}
async function runOn(tree, job) {
    const { request, ports, log } = job;
    const { composer } = ports.git;
    const { paths } = request;
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const root = `${ports.workDir}/regenerate/tree`;
    const [commit = tree] = await composer.scratchCommits([{ tree, parents: request.parents, date: DATE }]);
    await composer.checkout(commit, root);
    const converted = await firstConverted(tree, paths, root, job);
    if (converted !== null)
        return notWritten({ seconds: 0, log, tail: '' }, converted);
    const { end, seconds, tail } = await runShell(root, job);
    const failed = (reason) => notWritten({ seconds, log, tail }, reason);
    const ending = describeEnd(end);
    if (ending !== null)
        return failed(`${said(request)} ${ending}${lastLine(tail)}`);
    const files = [];
    for (const path of paths) {
        const object = await take(path, root, job);
        if (object === null)
            return failed(`${said(request)} left no regular file at ${path}`);
        files.push({ path, object });
    }
    const marked = await firstMarked(tree, files, job);
    if (marked !== null)
        return failed(`${said(request)} left conflict markers in ${marked}`);
    const untaken = (await composer.differing(tree, root)).filter(path => !paths.includes(path));
    return { kind: 'written', seconds, log, tail, files, confirmed: [], untaken };
}
const DATE = '0 +0000';
async function runShell(root, { id, log, request, setup, ports }) {
    const { shell, runner, files, workDir } = ports;
    const { command, timeoutSeconds } = request.generator;
    const folders = { home: `${workDir}/regenerate/${id}-home`, temp: `${workDir}/regenerate/${id}-tmp` };
    await files.makeFolder(folders.home);
    await files.makeFolder(folders.temp);
    const environment = await (0,probe/* environmentOf */.p7)(folders, setup, ports);
    const gate = 'regenerate';
    const onLine = (0,live_lines/* liveLines */.Y)(line => {
        runner.progress({ kind: 'gate-line', gate, line });
    });
    const title = `${request.paths.slice(0, 3).join(', ')} for ${request.candidate} (${id})`;
    runner.progress({ kind: 'gate-started', gate, title });
    let text = 'stopped before its end';
    try {
        const logFile = `${setup.reportDir}/${log}`;
        const result = await shell.run({ command, directory: root, environment, timeoutSeconds, logFile, onLine });
        text = `${describeEnd(result.end) ?? 'ended'} in ${result.seconds.toFixed(1)} s`;
        return result;
    }
    finally {
        runner.progress({ kind: 'gate-ended', gate, text });
    }
}
async function firstConverted(tree, paths, root, job) {
    for (const path of paths) {
        const object = await take(path, root, job);
        if (object === null || object !== (await job.ports.git.composer.file(tree, path)))
            return `git attributes change ${path} when it is checked out, so it cannot be taken from a work tree`;
    }
    return null;
}
async function take(path, root, { id, ports }) {
    const { files, git, workDir } = ports;
    const found = await files.look(root, path);
    if (found === null)
        return null;
    const copy = `${workDir}/regenerate/${id}-file`;
    await files.copy(root, found, copy);
    return await git.composer.keep(copy);
}
const MARKERS = [/^<{7}(?: |\r?$)/m, /^={7}\r?$/m, /^>{7}(?: |\r?$)/m];
async function firstMarked(tree, files, { ports }) {
    const { composer } = ports.git;
    const written = await composer.withFiles(tree, files);
    for (const { path } of files) {
        const [before, after] = await Promise.all([tree, written].map(async (one) => await composer.exactText(one, path)));
        const isMarked = (text) => MARKERS.every(marker => marker.test(text ?? ''));
        if (isMarked(after) && !isMarked(before))
            return path;
    }
    return null;
}
function said({ generator }) {
    return generator.command;
}
function describeEnd(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : `failed with exit code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed-out':
            return `was stopped after ${(0,plural/* plural */.L)(end.afterSeconds, 'second')}, its time limit`;
        case 'not-started':
            return `could not be started: ${end.why}`;
    }
}
function lastLine(tail) {
    const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? '';
    return line === '' ? '' : `: ${line}`;
}

;// CONCATENATED MODULE: ./lib/probe/regenerator.js


function openRegenerator(setup, ports) {
    const known = new Map();
    let last = Promise.resolve();
    return async (request) => {
        const { tree, opposite, generator, paths } = request;
        const key = JSON.stringify([tree, opposite, generator.command, generator.timeoutSeconds, paths]);
        const before = known.get(key);
        if (before !== undefined)
            return await before;
        const id = `regeneration-${known.size + 1}`;
        const answer = last.then(async () => await regenerate(id, request, setup, ports));
        known.set(key, answer);
        last = answer.catch(() => undefined);
        return await answer;
    };
}
async function regenerate(id, request, setup, ports) {
    const ran = await runGenerator(id, request, setup, ports);
    const { generator, paths, candidate, onto, tree } = request;
    const { seconds, log, tail } = ran;
    const about = { id, command: generator.command, paths, candidate, onto, tree, seconds, log, tail };
    if (ran.kind === 'failed') {
        const { reason } = ran;
        setup.onRun({ ...about, outcome: 'failed', reason, files: [], untaken: { count: 0, paths: [] } });
        return { kind: 'failed', run: id, reason };
    }
    const files = await sizesOf(request, ran, ports);
    const untaken = { count: ran.untaken.length, paths: ran.untaken.slice(0, NAMED) };
    setup.onRun({ ...about, outcome: 'written', reason: regenerator_describe(ran), files, untaken });
    return { kind: 'written', run: id, files: ran.files };
}
const NAMED = 20;
function regenerator_describe({ confirmed }) {
    return confirmed.length === 0 ? 'written' : `written; ${(0,few_of/* fewOf */.s)(confirmed)} comes out the same from either side`;
}
async function sizesOf({ tree, paths }, { files }, { git }) {
    const changes = await git.history.changes(tree, await git.composer.withFiles(tree, files));
    return paths.map(path => {
        const { added = 0, removed = 0 } = changes.find(change => change.path === path) ?? {};
        return { path, added, removed };
    });
}

// EXTERNAL MODULE: ./lib/pipeline/refuse-tampering.js
var refuse_tampering = __webpack_require__(4130);
;// CONCATENATED MODULE: ./lib/pipeline/regenerating.js




function regenerateWith({ environment, reportDir }, ports, run) {
    if (ports.results !== null) {
        return request => {
            run.refuseRegeneration(request);
            return Promise.resolve(NOT_HERE);
        };
    }
    const onRun = (regeneration) => {
        run.addRegeneration(regeneration);
        const { id, candidate, onto } = regeneration;
        (0,refuse_tampering/* refuseTampering */.q)({ id, candidates: [...onto, candidate] }, ports.runner);
    };
    return openRegenerator({ environment, reportDir, onRun }, ports);
}
const NOT_HERE = {
    kind: 'failed',
    run: 'none',
    reason: 'no command is run where other jobs make the probes'
};
function noteOfRefusal({ generator, paths, candidate }) {
    return `${generator.command} was not run to write ${(0,few_of/* fewOf */.s)(paths)} anew for ${candidate}: where other jobs make the probes, nothing of the branches is run beside the credentials of the job that publishes, so this conflict is left to people; a run in one job (mode run) would try it`;
}
function noteOfUntaken({ id, command, paths, untaken }) {
    if (untaken.count === 0)
        return null;
    const others = (0,plural/* plural */.L)(untaken.count, 'other path');
    return `${command} (${id}), run for ${(0,few_of/* fewOf */.s)(paths)}, also changed ${others}, which was not taken: ${(0,few_of/* fewOf */.s)(untaken.paths, 6)}`;
}
function refusedByCommands(conflicts, regenerations) {
    const failed = regenerations.filter(({ outcome }) => outcome === 'failed');
    return conflicts.map(conflict => {
        const { knowledge, resolution, path, branches } = conflict;
        if (knowledge?.handling !== 'regenerate' || resolution !== null)
            return conflict;
        const isRefused = failed.some(({ candidate, paths }) => paths.includes(path) && branches.includes(candidate));
        return isRefused ? { ...conflict, autoResolvable: false } : conflict;
    });
}
function withoutRegenerated(plan, { regenerations }) {
    const { commutes } = plan;
    const written = new Set(regenerations.map(({ path }) => path));
    if (commutes.kind !== 'differs' || !commutes.paths.some(path => written.has(path)))
        return plan;
    const paths = commutes.paths.filter(path => !written.has(path));
    const unknown = (0,few_of/* fewOf */.s)(commutes.paths.filter(path => written.has(path)));
    const rest = paths.length > 0
        ? { ...commutes, paths }
        : { kind: 'not-checked', reason: `commands write ${unknown} anew, and none is run to try an order` };
    return { ...plan, commutes: rest };
}

;// CONCATENATED MODULE: ./lib/pipeline/stack.js
function stackOf(candidates) {
    const heads = new Map(candidates.map(({ name, head }) => [name, head]));
    const histories = new Map(candidates.map(({ name, commits }) => [name, new Set(commits.map(({ oid }) => oid))]));
    return (candidate, other) => {
        const head = heads.get(other);
        return candidate !== other && head !== undefined && histories.get(candidate)?.has(head) === true;
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/plan-by-rulings.js






function informed(analysis, { knowledge }) {
    return { ...analysis, conflicts: applyKnowledge(knowledge, analysis.conflicts) };
}
function planByRulings(planned, ruled, { collection, conflicts }) {
    const decided = new Set(ruled.decisions.filter(({ fit }) => fit.kind === 'fits').map(({ decision }) => decision.id));
    const open = conflicts.filter(({ id }) => !decided.has(id));
    const { steps } = orderByRulings(planned, ruled.rulings);
    const rulings = withSequential(ruled.rulings, steps, { conflicts: open }, stackOf(collection.candidates));
    return { plan: withoutRegenerated(orderByRulings(planned, rulings), rulings), ruled: { ...ruled, rulings } };
}
function heldOutByPlan({ steps }, { rulings }, { candidates }) {
    const order = steps.map(({ candidate }) => candidate);
    return holdOutByRulings(rulings, order, stackOf(candidates));
}

// EXTERNAL MODULE: ./lib/pipeline/probe-setup.js + 1 modules
var probe_setup = __webpack_require__(9278);
// EXTERNAL MODULE: ./lib/probe/probe-memo.js + 4 modules
var probe_memo = __webpack_require__(3199);
;// CONCATENATED MODULE: ./lib/pipeline/prober.js



function probeHere(setup, onProbe, ports) {
    const memo = (0,probe_memo/* openProbeMemo */.JD)(setup, ports);
    const make = async (wish, place) => {
        const probed = await (0,probe/* probe */.dy)((0,wave/* requestOf */.fo)(wish), setup, ports, place);
        onProbe(probed.probe);
        await memo.keep(wish, probed, place.known ?? new Map());
        return probed.probe;
    };
    return {
        probe: async (wish, slot) => await make(wish, { known: await memo.recall(wish), slot, attempt: wish.attempt }),
        recall: async (wish) => {
            const known = await memo.recallWhole(wish);
            return known.size === 0 ? null : await make(wish, { known, attempt: wish.attempt });
        }
    };
}
function probeElsewhere(setup, { results, keeps }, onProbe, ports) {
    const memo = (0,probe_memo/* openProbeMemo */.JD)(setup, ports);
    const replayed = async (wish, known) => {
        const probed = await (0,probe/* probe */.dy)((0,wave/* requestOf */.fo)(wish), setup, ports, { known });
        const seconds = probed.probe.gates.reduce((sum, gate) => sum + gate.seconds, 0);
        onProbe({ ...probed.probe, seconds });
        return { ...probed, probe: { ...probed.probe, seconds } };
    };
    const recall = async (wish) => {
        const known = await memo.recallWhole(wish);
        if (known.size === 0)
            return null;
        const probed = await replayed(wish, known);
        await (0,probe_memo/* openProbeResults */.Th)(setup, results.known(wish.id), ports).keep(wish, probed, new Map());
        return probed.probe;
    };
    return {
        recall,
        probe: async (wish) => {
            const left = await results.of(wish.id);
            const known = left === null ? new Map() : await (0,probe_memo/* openProbeResults */.Th)(setup, left, ports).recallWhole(wish);
            if (known.size === 0)
                return await recall(wish);
            const probed = await replayed(wish, known);
            if (keeps)
                await (0,probe_memo/* keepForLater */.D2)(wish, probed, setup, ports);
            return probed.probe;
        }
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/probing.js




function openProbing(config, run, ports) {
    const probed = [];
    const onProbe = (probe) => {
        probed.push(probe);
        run.addProbe(probe);
        (0,refuse_tampering/* refuseTampering */.q)(probe, ports.runner);
    };
    const setup = (0,probe_setup/* probeSetup */.g)(config);
    const { results } = ports;
    const elsewhere = results === null ? null : { results, keeps: config.mode === 'publish' };
    const prober = elsewhere === null ? probeHere(setup, onProbe, ports) : probeElsewhere(setup, elsewhere, onProbe, ports);
    return { setup, prober, regenerate: regenerateWith(config, ports, run), probed };
}

;// CONCATENATED MODULE: ./lib/rule/settled-decisions.js

function decisionRecords(decisions, composition) {
    return decisions.map(({ decision, fit }) => {
        const { id, option, by, at, reason, action } = decision;
        const state = fit.kind === 'fits' ? stateOf(decision, composition) : { state: fit.kind, why: fit.why };
        return { id, option, action: action.kind, by, at, reason, ...state };
    });
}
function stateOf(decision, composition) {
    const { action } = decision;
    switch (action.kind) {
        case 'hold-out':
            return applied(`${action.branch} is held out`);
        case 'sequence':
            return applied(`${action.first} goes first; ${action.then} waits until ${action.first} is merged into it`);
        case 'accept':
            return applied('the prediction counts as looked at');
        case 'split':
            return stateOfSplit(action.branch, composition);
        case 'combine':
            return stateOfText(decision, composition);
    }
}
function stateOfSplit(branch, composition) {
    if (composition === null)
        return applied(`of ${branch} only the chosen commits go in`);
    const step = stepOf(branch, composition);
    if (step === undefined)
        return settled_decisions_notNeeded(`${branch} is held out for another reason`);
    if (step.outcome === 'conflict')
        return settled_decisions_noLonger(step.reason);
    return applied(`of ${branch} ${step.picked.length} chosen ${step.picked.length === 1 ? 'commit' : 'commits'} went in`);
}
function stateOfText({ id, conflict }, composition) {
    if (composition === null)
        return applied('the decided text is merged where the two meet');
    const isUsed = composition.steps.some(({ settled }) => settled?.some(({ authorities }) => authorities.some(authority => authority.id === id)));
    if (isUsed)
        return applied('merged with the decided text');
    const names = composition.steps.map(({ candidate }) => candidate);
    const parties = conflict.branches.flatMap(branch => stepOf(branch, composition) ?? []);
    const refused = parties.find(({ outcome }) => outcome === 'conflict' || outcome === 'partial');
    if (refused !== undefined) {
        return settled_decisions_noLonger(`with all that is merged before ${refused.candidate}, it is not the text alone that is in dispute`);
    }
    const out = conflict.branches.find(branch => !names.includes(branch));
    return settled_decisions_notNeeded(out === undefined ? 'git merges this without a conflict now' : `${out} is not in this integration`);
}
function resolveByRulings(conflicts, decisions, { holds }, composition) {
    const byId = new Map(decisions.filter(({ state }) => state === 'applied').map(decision => [decision.id, decision]));
    return conflicts.map(conflict => {
        const decision = byId.get(conflict.id);
        if (decision !== undefined)
            return { ...conflict, resolution: settled_decisions_describe(decision) };
        const known = resolutionByKnowledge(conflict, holds, composition);
        return known === null ? conflict : { ...conflict, resolution: known };
    });
}
function settled_decisions_describe({ by, at, option, why, reason }) {
    const words = reason === '' ? '' : ` (${reason})`;
    return `decided by ${by} on ${at.slice(0, 10)}: ${option}${words}; ${why}`;
}
function resolutionByKnowledge({ knowledge, path, branches }, holds, composition) {
    if (knowledge === undefined)
        return null;
    const why = knowledge.rationale === '' ? '' : ` (${knowledge.rationale})`;
    const rule = `as ${KNOWLEDGE_PATH} says of ${knowledge.paths}${why}`;
    if (knowledge.handling === 'union') {
        const isKept = branches.some(branch => composition === null
            ? false
            : stepOf(branch, composition)?.settled?.some(settled => settled.how === 'union' && settled.path === path));
        return isKept ? `the lines of both sides are kept, ${rule}` : null;
    }
    if (knowledge.handling === 'regenerate') {
        const written = branches.some(branch => composition === null
            ? false
            : stepOf(branch, composition)?.settled?.some(settled => settled.how === 'regenerated' && settled.path === path));
        return written ? `written anew by ${knowledge.regenerate?.command ?? 'its command'}, ${rule}` : null;
    }
    const waits = holds.find(({ candidate, authority }) => authority.by === null && branches.includes(candidate));
    if (knowledge.handling !== 'sequential' || waits === undefined)
        return null;
    return `${waits.candidate} waits for another run, ${rule}`;
}
function stepOf(branch, { steps }) {
    return steps.find(({ candidate }) => candidate === branch);
}
function applied(why) {
    return { state: 'applied', why };
}
function settled_decisions_noLonger(why) {
    return { state: 'no-longer-fits', why };
}
function settled_decisions_notNeeded(why) {
    return { state: 'not-needed', why };
}

;// CONCATENATED MODULE: ./lib/pipeline/giving-way.js

function whoGivesWay(branches, { order, ...known }) {
    if (order === 'listed')
        return branches.at(-1) ?? '';
    const least = Math.min(...branches.map(name => lostWith(name, known)));
    return branches.findLast(name => lostWith(name, known) === least) ?? '';
}
function lostWith(name, { candidates, isBuiltOn }) {
    return candidates.filter(other => isBuiltOn(other, name)).length;
}
function whyHeldOut({ branches, heldOut }, { order, ...known }) {
    const others = branches.filter(branch => branch !== heldOut);
    if (others.length === 0)
        return null;
    if (order === 'listed')
        return 'it comes last of them in the order that was asked for';
    const lost = (name) => lostWith(name, known);
    const dearer = others.filter(name => lost(name) > lost(heldOut));
    if (dearer.length === 0)
        return 'leaving out another of them would lose no fewer others, and it comes last in the merge order';
    const built = dearer.map(name => `${lost(name)} on ${name}`).join(' and ');
    return `without it the fewest others are lost: ${(0,plural/* plural */.L)(lost(heldOut), 'branch is', 'branches are')} built on it, and ${built}`;
}
function whereTheyMeet(branches, { overlaps, conflicts }) {
    const isOurs = (names) => names.every(name => branches.includes(name));
    const shared = branches.length < 2 ? [] : overlaps.filter(overlap => isOurs(overlap.branches));
    const expected = conflicts.filter(one => one.foundBy === 'prediction' && branches.length > 1 && isOurs(one.branches));
    return {
        files: [...new Set(shared.map(({ path }) => path))].sort(),
        definitions: [...new Set(shared.flatMap(({ definitions }) => definitions))].sort(),
        conflicts: expected.map(({ id }) => id)
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/culprit-record.js


function culpritRecord(culprit, known) {
    return {
        branches: culprit.branches,
        tests: culprit.signals.map(describeSignal),
        signals: culprit.signals,
        heldOut: culprit.heldOut,
        because: whyHeldOut(culprit, known),
        meeting: whereTheyMeet(culprit.branches, known),
        evidence: culprit.trials.map(trial => evidence(trial, culprit))
    };
}
function evidence(trial, culprit) {
    const gate = trial.probe === null ? undefined : tellingGate(trial.probe, culprit);
    return {
        probe: trial.probe?.id ?? 'not probed',
        candidates: trial.candidates,
        outcome: trial.outcome,
        tree: trial.probe?.tree ?? null,
        log: gate?.log ?? null,
        excerpt: trial.outcome === 'red' ? (gate?.tail ?? '') : ''
    };
}
function tellingGate({ gates }, { signals }) {
    const accusing = new Set(signals.map(gateOf));
    return gates.find(({ gate }) => accusing.has(gate)) ?? gates.find(({ outcome }) => outcome !== 'pass') ?? gates[0];
}

;// CONCATENATED MODULE: ./lib/pipeline/semantic-conflicts.js


function semantic_conflicts_semanticConflicts(culprits, candidates, known) {
    const together = culprits.filter(({ branches }) => branches.length > 1);
    const drafts = together.map((culprit) => {
        const tests = culprit.tests.slice(0, 3).join(', ');
        return {
            kind: 'semantic',
            foundBy: 'gates',
            type: 'interaction',
            severity: 'high',
            severityReason: 'the gates fail with all of them in',
            path: '',
            paths: [],
            branches: culprit.branches,
            parties: [],
            sides: [],
            base: [],
            autoResolvable: false,
            resolution: null,
            subject: '',
            remedy: null,
            dispute: [...culprit.signals, ...culprit.branches.map(name => headOf(name, candidates))],
            meaning: `Each is good without the others, and together they break something. The author of ${culprit.heldOut} adapts it to what has landed.`,
            explanation: `Git merges ${semantic_conflicts_listed(culprit.branches)} without conflict, and they pass without any one of them, but together they fail: ${tests}.${met(culprit)}`
        };
    });
    return nameConflicts(drafts, known.map(({ id }) => id));
}
function met({ meeting: { files, definitions } }) {
    if (files.length === 0)
        return ' No file is changed by more than one of them.';
    const inside = definitions.length === 0 ? '' : `, in ${(0,few_of/* fewOf */.s)(definitions)}`;
    return ` More than one of them changes ${(0,few_of/* fewOf */.s)(files)}${inside}.`;
}
function headOf(branch, candidates) {
    return candidates.find(({ name }) => name === branch)?.sha ?? '';
}
function semantic_conflicts_listed(names) {
    return names.join(' and ');
}

;// CONCATENATED MODULE: ./lib/domain/recommended-option.js
function recommendOption({ number, option }, because) {
    return `Option ${number}, “${option.title}”: ${because}.`;
}
function recommendedOption({ options, recommendation }) {
    const number = Number(/^Option (\d+), /.exec(recommendation ?? '')?.[1] ?? 0);
    const option = options[number - 1];
    return option === undefined ? null : { number, option };
}

;// CONCATENATED MODULE: ./lib/pipeline/settled-conflicts.js

function settleConflicts(conflicts, candidates) {
    const out = new Set(candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name));
    return conflicts.map(conflict => {
        if (conflict.foundBy !== 'git' || conflict.branches.some(branch => out.has(branch)))
            return followed(conflict, out);
        return { ...conflict, resolution: 'both sides are in, put together in the history of a candidate' };
    });
}
function followed(conflict, out) {
    const action = recommendedOption(conflict)?.option.action;
    if (action?.kind !== 'sequence' || !out.has(action.first) || out.has(action.then))
        return conflict;
    const at = conflict.options.findIndex(({ action: other }) => other.kind === 'sequence' && other.first === action.then && other.then === action.first);
    const option = conflict.options[at];
    if (option === undefined)
        return conflict;
    const because = `${action.then} is in what was integrated, and ${action.first} is not`;
    return { ...conflict, recommendation: recommendOption({ number: at + 1, option }, because) };
}

;// CONCATENATED MODULE: ./lib/pipeline/proof-findings.js







function proofFindings({ collection, conflicts, overlaps, order }, ruled, { regenerations = [], ...fates }) {
    const candidates = candidateRecords(collection, fates);
    const names = collection.candidates.map(({ name }) => name);
    const isBuiltOn = stackOf(collection.candidates);
    const known = { order, candidates: names, isBuiltOn, overlaps, conflicts };
    const culprits = fates.heldOut.culprits.map(culprit => culpritRecord(culprit, known));
    const decisions = decisionRecords(ruled.decisions, fates.composition);
    const settled = settleConflicts(conflicts, candidates);
    const resolved = resolveByRulings(settled, decisions, ruled.rulings, fates.composition);
    return {
        candidates,
        culprits,
        decisions,
        conflicts: [...refusedByCommands(resolved, regenerations), ...semantic_conflicts_semanticConflicts(culprits, candidates, conflicts)]
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/plan-tools.js
const MOST_MERGES = { merge: 600, hybrid: 60, 'cherry-pick': 60 };
function planTools(trials, { candidates }, strategy, { git }) {
    return {
        tryOrders: trials.tryOrders(MOST_MERGES[strategy] + candidates.length),
        merges: trials.merges,
        differing: async (a, b) => (await git.history.changes(a, b)).map(({ path }) => path)
    };
}

;// CONCATENATED MODULE: ./lib/isolate/conclusion.js
function conclude(kept, findings, book) {
    return {
        kind: 'done',
        culprits: findings.flatMap((finding) => (finding.kind === 'culprit' ? [finding.culprit] : [])),
        kept,
        inconclusive: findings.flatMap(finding => finding.kind === 'inconclusive' ? [{ candidate: finding.candidate, reason: finding.reason }] : []),
        flaky: book.flaky
    };
}

;// CONCATENATED MODULE: ./lib/isolate/chance.js
const MOST_RATE = 1 / 2;
const STEADY = 1 / 4;
const DOUBTFUL = 1 / 16;
const UNSTEADY = 1 / 256;
function isRare(seen, absent, { among, expected }) {
    const rate = Math.min(seen / (seen + absent), MOST_RATE);
    return among * rate ** seen * (1 - rate) ** absent <= expected;
}

;// CONCATENATED MODULE: ./lib/isolate/notebook.js
const MOST_TRIALS = 3;
function openNotebook(trials) {
    const all = trials.map((trial, index) => ({ ...trial, index }));
    const pages = new Map();
    for (const entry of all) {
        const key = JSON.stringify(entry.candidates);
        const page = pages.get(key);
        if (page === undefined)
            pages.set(key, [entry]);
        else
            page.push(entry);
    }
    return {
        all,
        of: composition => pages.get(JSON.stringify(composition)) ?? [],
        flaky: [...pages.values()].flatMap(unrepeatedReds).sort((a, b) => a - b)
    };
}
function unrepeatedReds(page) {
    return page.some(isGreen) ? page.filter(isRed).map(({ index }) => index) : [];
}
function readVerdict(entries, needed = 2) {
    if (entries.some(isGreen))
        return { kind: 'green' };
    const reds = entries.filter(isRed);
    const signals = repeatedSignals(reds);
    const wordless = reds.every(red => red.signals.length === 0);
    if (reds.length >= needed && (signals.length > 0 || wordless))
        return { kind: 'red', signals };
    const unresolved = entries.length - reds.length;
    return unresolved >= 2 || entries.length >= MOST_TRIALS ? { kind: 'unresolved' } : null;
}
function readImpression(entries) {
    const verdict = readVerdict(entries);
    const last = entries.at(-1);
    if (verdict !== null || last === undefined)
        return verdict;
    return last.outcome === 'red' ? { kind: 'red', signals: last.signals } : { kind: 'unresolved' };
}
function repeatedSignals(reds) {
    const seen = new Map();
    for (const red of reds)
        for (const signal of new Set(red.signals))
            seen.set(signal, (seen.get(signal) ?? 0) + 1);
    return [...seen]
        .filter(([, count]) => count >= 2)
        .map(([signal]) => signal)
        .sort();
}
function isGreen(entry) {
    return entry.outcome === 'green';
}
function isRed(entry) {
    return entry.outcome === 'red';
}

;// CONCATENATED MODULE: ./lib/isolate/inquiry.js

function* keeping(inquiry, found) {
    for (;;) {
        const step = inquiry.next();
        if (step.done === true)
            return step.value;
        yield { ...step.value, found: [...found, ...(step.value.found ?? [])] };
    }
}
function inquiry_settle(question, book, needed = book.flaky.length === 0 ? 2 : 3) {
    return ask(question, book, entries => readVerdict(entries, needed));
}
function look(question, book) {
    return ask(question, book, readingFor(book));
}
function recall(composition, book) {
    return readingFor(book)(book.of(composition));
}
function* askAll(compositions, why, book) {
    const open = compositions.filter(composition => composition.length > 0 && book.of(composition).length === 0);
    const distinct = new Map(open.map(composition => [JSON.stringify(composition), composition]));
    if (distinct.size > 0)
        yield { kind: 'probe', compositions: [...distinct.values()], why };
}
function* askEvery(compositions, why) {
    const open = compositions.filter(composition => composition.length > 0);
    if (open.length > 0)
        yield { kind: 'probe', compositions: open, why };
}
function readingFor(book) {
    return book.flaky.length === 0 ? readImpression : entries => readVerdict(entries);
}
function* ask(question, book, read) {
    const { composition, why } = question;
    if (composition.length === 0)
        return { kind: 'green' };
    for (;;) {
        const entries = book.of(composition);
        const verdict = read(entries);
        if (verdict !== null)
            return verdict;
        yield { kind: 'probe', compositions: [composition], why: entries.length === 0 ? why : `${why}, once more` };
    }
}

;// CONCATENATED MODULE: ./lib/isolate/suspects.js
function singleSuspects(strand, among, views) {
    const certain = among.filter(name => strand.sights.every((sight, i) => !isCertain(sight) || (sight === 'seen') === (views[i]?.members.has(name) === true)));
    const likely = certain.filter(name => strand.sights.every((sight, i) => sight !== 'likely-absent' || views[i]?.members.has(name) !== true));
    return likely.length > 0 ? likely : certain;
}
function isCertain(sight) {
    return sight === 'seen' || sight === 'absent';
}
function pairSuspects(strand, among, views) {
    const absent = views.filter((_, i) => strand.sights[i] === 'absent');
    const possible = alwaysThere(strand, among, views);
    return possible.flatMap((a, i) => possible.slice(i + 1).flatMap(b => {
        return absent.some(({ members }) => members.has(a) && members.has(b)) ? [] : [[a, b]];
    }));
}
function companions(strand, suspect, views) {
    const everyone = new Set(views.flatMap(({ candidates }) => candidates));
    return alwaysThere(strand, [...everyone], views).filter(name => name !== suspect);
}
function alwaysThere(strand, among, views) {
    const seen = views.filter((_, i) => strand.sights[i] === 'seen');
    return among.filter(name => seen.every(({ members }) => members.has(name)));
}

;// CONCATENATED MODULE: ./lib/isolate/proof.js


const MOST_REPEATS = 6;
function areSteady({ views, strands }, { book, rest }) {
    if (book.flaky.length > 0 || strands.some(strand => isUnsteady(strand, views)))
        return false;
    return strands.every(strand => {
        return singleSuspects(strand, rest, views).length > 0 || pairSuspects(strand, rest, views).length > 0;
    });
}
function missingFor(charge, views, open) {
    const { strand, suspect, suspects, isSteady } = charge;
    const { isBuiltOn } = open.knowledge;
    const company = companions(strand, suspect, views).filter(other => !isBuiltOn(suspect, other));
    const among = new Set(views.flatMap(({ candidates }) => candidates)).size;
    const tally = tallyOf(strand, views);
    const absent = tally.absent + (open.rest.every(name => suspects.includes(name)) ? 1 : 2);
    const moreFor = (doubt) => lackingFor(more => isShown(tally.seen + more, absent, doubt));
    const wishing = moreFor({ among, expected: UNSTEADY });
    if (!isSuspicious(strand, views, open)) {
        return { strand, company, wishing, lacking: moreFor({ among, expected: isSteady ? STEADY : DOUBTFUL }) };
    }
    const sights = strand.sights.map((sight, i) => (isRepeated(strand, views[i]) ? sight : 'unknown'));
    const others = companions({ ...strand, sights }, suspect, views);
    const isThere = sights.includes('seen') && others.every(other => suspects.includes(other) || isBuiltOn(suspect, other));
    const lacking = Math.max(wishing, isThere ? 0 : 2);
    return { strand, company, wishing: lacking, lacking };
}
function isShown(seen, absent, doubt) {
    return seen >= 2 && isRare(seen, absent, doubt);
}
function lackingFor(isEnough) {
    let more = 0;
    while (more < MOST_REPEATS && !isEnough(more))
        more++;
    return more;
}
function tallyOf({ signals, sights }, views) {
    const telling = views.flatMap(({ trials }, i) => (sights[i] === 'seen' || sights[i] === 'absent' ? trials : []));
    const seen = Math.min(...signals.map(signal => telling.filter(trial => trial.signals.includes(signal)).length));
    const without = views.flatMap(({ trials }, i) => (sights[i] === 'absent' ? trials : []));
    const absent = without.filter(trial => !signals.some(signal => trial.signals.includes(signal))).length;
    return { seen, absent };
}
function isSuspicious(strand, views, { findings }) {
    const blamed = findings.flatMap(finding => (finding.kind === 'culprit' ? finding.culprit.signals : []));
    return isUnsteady(strand, views) || strand.signals.some(signal => blamed.includes(signal));
}
function isUnsteady({ signals, sights }, views) {
    return views.some(({ trials }, i) => {
        return sights[i] === 'absent' && trials.some(trial => signals.some(signal => trial.signals.includes(signal)));
    });
}
function isRepeated({ signals }, view) {
    const showing = view?.trials.filter(trial => signals.every(signal => trial.signals.includes(signal))) ?? [];
    return showing.length >= 2;
}

;// CONCATENATED MODULE: ./lib/isolate/sightings.js
function viewsOf(trials) {
    const pages = new Map();
    for (const trial of trials) {
        const key = JSON.stringify(trial.candidates);
        const page = pages.get(key);
        if (page === undefined)
            pages.set(key, [trial]);
        else
            page.push(trial);
    }
    return [...pages.values()].map(page => {
        const candidates = page[0]?.candidates ?? [];
        return { candidates, members: new Set(candidates), trials: page };
    });
}
function strandsOf(views, isExplained = () => false) {
    const lenses = views.map(({ trials }) => trials.map(lensOf));
    const strands = new Map();
    const signals = new Set(views.flatMap(({ trials }) => trials.flatMap(trial => trial.signals)));
    for (const signal of [...signals].sort()) {
        const sights = views.map((view, i) => {
            return isExplained(signal, view) ? 'unknown' : together(lenses[i]?.map(look => look(signal)) ?? []);
        });
        const key = sights.join();
        const strand = strands.get(key);
        if (strand === undefined)
            strands.set(key, { signals: [signal], sights });
        else
            strand.signals.push(signal);
    }
    return [...strands.values()];
}
function together(sights) {
    return ['absent', 'seen', 'likely-absent'].find(sight => sights.includes(sight)) ?? 'unknown';
}
function lensOf(trial) {
    const shown = new Set(trial.signals);
    const whole = new Set();
    const finer = new Set();
    const files = [];
    let isReportMissing = false;
    for (const signal of trial.signals) {
        const [kind = '', gate = ''] = signal.split(':');
        if (kind === 'gate')
            whole.add(gate);
        else if (kind === 'report')
            isReportMissing = true;
        else
            finer.add(gate);
        if (kind === 'load')
            files.push(`test:${signal.slice('load:'.length)} › `);
    }
    const isHidden = (signal) => {
        const [kind = '', gate = ''] = signal.split(':');
        if (kind === 'gate' || kind === 'report')
            return false;
        return isReportMissing || whole.has(gate) || files.some(file => signal.startsWith(file));
    };
    return signal => {
        if (shown.has(signal))
            return 'seen';
        if (signal.startsWith('gate:') && finer.has(signal.slice('gate:'.length)))
            return 'likely-absent';
        return trial.outcome === 'unresolved' || isHidden(signal) ? 'unknown' : 'absent';
    };
}

;// CONCATENATED MODULE: ./lib/isolate/corroborate.js




function* corroborate({ branches, signals }, book, expected = STEADY) {
    if (signals.length === 0)
        return signals;
    const views = viewsOf(book.all);
    const strands = strandsOf(views).filter(strand => {
        return strand.signals.some(signal => signals.includes(signal)) && !isWanting(strand, branches, views);
    });
    if (strands.length === 0)
        return null;
    const everyone = new Set(book.all.flatMap(({ candidates }) => candidates)).size;
    const among = choose(everyone, Math.min(branches.length, everyone >> 1));
    const isFirm = strands.every(strand => isRare(seen(strand, views), 1 + absent(strand, views), { among, expected }));
    if (isFirm)
        return signals.filter(signal => strands.some(strand => strand.signals.includes(signal)));
    if (book.of(branches).length < MOST_REPEATS)
        yield* askEvery([branches], `${branches.join(' + ')}, once more`);
    return null;
}
function isWanting({ sights }, branches, views) {
    return views.some(({ members }, i) => sights[i] === 'absent' && branches.every(name => members.has(name)));
}
function seen({ signals, sights }, views) {
    const trials = views.flatMap((view, i) => (sights[i] === 'seen' ? view.trials : []));
    return trials.filter(trial => signals.some(signal => trial.signals.includes(signal))).length;
}
function absent({ sights }, views) {
    return views.reduce((sum, { trials }, i) => sum + (sights[i] === 'absent' ? trials.length : 0), 0);
}
function choose(n, k) {
    return Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
}

;// CONCATENATED MODULE: ./lib/isolate/minimal-set.js

const LARGEST_SET = 8;
const MOST_SEARCHES = 4;
function* findMinimalSet(interaction) {
    for (let search = 0; search < MOST_SEARCHES; search++) {
        const set = yield* gatherPartners(interaction);
        if (set === null)
            return null;
        const proved = yield* proveMinimal(set, interaction);
        if (proved !== null)
            return proved;
    }
    return null;
}
function* gatherPartners(interaction, restarts = 0) {
    let set = [interaction.suspect];
    let pool = interaction.before;
    while (set.length < LARGEST_SET && pool.length > 0) {
        const length = yield* shortestRedPrefix(pool, set, interaction);
        const shortest = [...pool.slice(0, length), ...set];
        set = [...pool.slice(length - 1, length), ...set];
        if (yield* minimal_set_isRed(set, interaction, look))
            return set;
        if (!(yield* minimal_set_isRed(shortest, interaction, inquiry_settle))) {
            const isHopeless = shortest.length > interaction.before.length || restarts === MOST_SEARCHES;
            return isHopeless ? null : yield* gatherPartners(interaction, restarts + 1);
        }
        pool = pool.slice(0, length - 1);
    }
    return null;
}
function* shortestRedPrefix(pool, set, interaction) {
    let green = 0;
    let red = pool.length;
    while (red - green > 1) {
        const middle = Math.floor((green + red) / 2);
        if (yield* minimal_set_isRed([...pool.slice(0, middle), ...set], interaction, look))
            red = middle;
        else
            green = middle;
    }
    return red;
}
function* proveMinimal(set, interaction) {
    const { book, suspect, signals } = interaction;
    const whole = yield* inquiry_settle({ composition: set, why: names(set) }, book);
    if (whole.kind !== 'red')
        return null;
    for (const member of set) {
        const rest = set.filter(name => name !== member);
        const verdict = yield* inquiry_settle({ composition: rest, why: `${names(rest)}, the control without ${member}` }, book);
        if (verdict.kind === 'green')
            continue;
        const needless = member !== suspect && hasSignals(verdict, signals);
        return needless ? yield* proveMinimal(rest, interaction) : null;
    }
    return { branches: set, signals: whole.signals };
}
function* minimal_set_isRed(composition, interaction, inspect) {
    const why = `${names(composition)}, to find what ${interaction.suspect} collides with`;
    return hasSignals(yield* inspect({ composition, why }, interaction.book), interaction.signals);
}
function hasSignals(verdict, signals) {
    if (verdict.kind !== 'red')
        return false;
    return signals.length === 0 || verdict.signals.some(signal => signals.includes(signal));
}
function names(composition) {
    return composition.length <= 3 ? composition.join(' + ') : `${composition.length} candidates`;
}

;// CONCATENATED MODULE: ./lib/isolate/explain-red.js



const BY_CHANCE = 'it turns green candidates red, but what fails there comes and goes by itself';
function* explainRed({ before, suspect }, book) {
    const whole = [...before, suspect];
    const together = yield* inquiry_settle({ composition: whole, why: `${suspect} on top of what is green` }, book);
    if (together.kind !== 'red')
        return inconclusive(suspect, 'with it, the gates could not be judged or failed differently each time');
    const alone = yield* inquiry_settle({ composition: [suspect], why: `${suspect} alone` }, book);
    switch (alone.kind) {
        case 'red': {
            const firm = yield* corroborate({ branches: [suspect], signals: alone.signals }, book);
            if (firm === null)
                return inconclusive(suspect, BY_CHANCE);
            return blame([suspect], firm, explain_red_evidence({ reds: [[suspect], whole], greens: [before] }, book));
        }
        case 'unresolved':
            return inconclusive(suspect, 'it turns green candidates red, but alone it could not be judged');
        case 'green':
            break;
    }
    const set = yield* findMinimalSet({ before, suspect, signals: together.signals, book });
    if (set === null) {
        return inconclusive(suspect, 'it turns green candidates red, but no smallest set that is to blame could be proved');
    }
    const firm = yield* corroborate(set, book);
    if (firm === null)
        return inconclusive(suspect, BY_CHANCE);
    const controls = set.branches.map(member => set.branches.filter(name => name !== member));
    return blame(set.branches, firm, explain_red_evidence({ reds: [set.branches, whole], greens: [before, ...controls] }, book));
}
function blame(branches, signals, proof) {
    return { kind: 'culprit', culprit: { branches, signals, heldOut: branches.at(-1) ?? '', evidence: proof } };
}
function explain_red_evidence({ reds, greens }, book) {
    const red = reds.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'red');
    const green = greens.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'green');
    return [...new Set([...red, ...green].map(({ index }) => index))].sort((a, b) => a - b);
}
function inconclusive(candidate, reason) {
    return { kind: 'inconclusive', candidate, reason };
}

;// CONCATENATED MODULE: ./lib/isolate/wording.js
function allTogether(count) {
    return count === 1 ? 'the only one left' : count === 2 ? 'both together' : `all ${count} together`;
}
function wording_firstOf(count, all) {
    return count === 1 ? `the first of ${all}` : `the first ${count} of ${all}`;
}

;// CONCATENATED MODULE: ./lib/isolate/bisect.js




function* bisect(candidates, book, { isBuiltOn }, found = []) {
    let rest = candidates;
    const findings = [...found];
    while (rest.length > 0) {
        const whole = yield* keeping(inquiry_settle({ composition: rest, why: allTogether(rest.length) }, book), findings);
        if (whole.kind === 'green')
            break;
        const suspicion = yield* keeping(findSuspect(rest, book), findings);
        findings.push(yield* keeping(explainRed(suspicion, book), findings));
        rest = rest.filter(name => name !== suspicion.suspect && !isBuiltOn(name, suspicion.suspect));
    }
    return conclude(rest, findings, book);
}
function* findSuspect(rest, book) {
    let { green, bad } = knownBounds(rest, book);
    while (bad - green > 1) {
        const middle = Math.floor((green + bad) / 2);
        const why = `${wording_firstOf(middle, rest.length)}, to find the one that spoils it`;
        const verdict = yield* look({ composition: rest.slice(0, middle), why }, book);
        if (verdict.kind === 'green')
            green = middle;
        else
            bad = middle;
    }
    const [suspect = ''] = rest.slice(green, bad);
    return { before: rest.slice(0, green), suspect };
}
function knownBounds(rest, book) {
    const known = rest.map((_, i) => recall(rest.slice(0, i + 1), book)?.kind ?? null);
    const green = known.lastIndexOf('green') + 1;
    const bad = known.findIndex((kind, i) => i >= green && kind !== null) + 1;
    return { green, bad: bad === 0 ? rest.length : bad };
}

;// CONCATENATED MODULE: ./lib/isolate/cut-short.js

const REASON = 'the probes or minutes ran out before it was clear whether it can go in';
function cutShort({ rest, findings, book, knowledge }) {
    const out = findings.map(finding => (finding.kind === 'culprit' ? finding.culprit.heldOut : finding.candidate));
    const able = rest.filter(name => !out.some(gone => gone === name || knowledge.isBuiltOn(name, gone)));
    const greens = book.all.filter(({ candidates, outcome }) => outcome === 'green' && cut_short_isWithin(candidates, able));
    const kept = greens.reduce((most, { candidates }) => (candidates.length > most.length ? candidates : most), []);
    const unclear = able.filter(name => !kept.includes(name));
    const waiting = unclear.map((candidate) => ({ kind: 'inconclusive', candidate, reason: REASON }));
    return conclude(kept, [...findings, ...waiting], book);
}
function cut_short_isWithin(candidates, able) {
    return candidates.every(name => able.includes(name));
}

;// CONCATENATED MODULE: ./lib/isolate/blame.js
const SHOWN = 3;
function blameFor(branches, signals, book, isBuiltOn = () => false) {
    const reds = book.all.filter(entry => blame_holds(entry, branches) && showsAny(entry, signals));
    const greens = book.all.filter(entry => entry.outcome !== 'unresolved' && !blame_holds(entry, branches) && !showsAny(entry, signals));
    const bySize = (a, b) => a.candidates.length - b.candidates.length;
    const shown = [...reds.toSorted(bySize).slice(0, SHOWN), ...greens.toSorted(bySize).slice(-SHOWN)];
    const evidence = shown.map(({ index }) => index).sort((a, b) => a - b);
    return { kind: 'culprit', culprit: { branches, signals, heldOut: leastMissed(branches, book, isBuiltOn), evidence } };
}
function leastMissed(branches, book, isBuiltOn) {
    const everyone = new Set(book.all.flatMap(({ candidates }) => candidates));
    const dependents = (name) => [...everyone].filter(other => isBuiltOn(other, name)).length;
    const least = Math.min(...branches.map(dependents));
    return branches.findLast(name => dependents(name) === least) ?? '';
}
function blame_holds({ candidates }, branches) {
    return branches.every(name => candidates.includes(name));
}
function showsAny({ outcome, signals: shown }, signals) {
    return outcome === 'red' && (signals.length === 0 || shown.some(signal => signals.includes(signal)));
}

;// CONCATENATED MODULE: ./lib/isolate/hiding.js

function hidingFirst(strands, book) {
    const hiding = strands.filter(strand => isHiding(strand, book));
    return hiding.length > 0 ? hiding : strands;
}
function isHiding({ signals }, book) {
    const fine = book.all.flatMap(trial => trial.signals.filter(isFine));
    const gates = new Set(fine.map(gateOf));
    return signals.some(signal => {
        return !isFine(signal) && (fine.length === 0 || signal.startsWith('report:') || gates.has(gateOf(signal)));
    });
}
function isFine(signal) {
    return signal.startsWith('test:') || signal.startsWith('load:');
}

;// CONCATENATED MODULE: ./lib/isolate/open-case.js


function cluesOf({ rest, findings, book }) {
    const views = viewsOf(book.all);
    const culprits = findings.flatMap(finding => (finding.kind === 'culprit' ? [finding.culprit] : []));
    const strands = strandsOf(views, (signal, { members }) => culprits.some(({ branches, signals }) => signals.includes(signal) && branches.every(name => members.has(name))));
    const here = new Set(rest);
    const isInside = views.map(({ candidates }) => candidates.every(name => here.has(name)));
    const isTried = book.of(rest).length > 0;
    const isOpen = (strand) => strand.sights.some((sight, i) => sight === 'seen' && isInside[i] === true) || (!isTried && isBelievable(strand));
    return { views, strands: strands.filter(isOpen) };
}
function isSureRed(open) {
    const { views, strands } = cluesOf(open);
    const believable = strands.filter(isBelievable);
    const isSingle = (strand) => singleSuspects(strand, open.rest, views).length > 0;
    if (believable.some(isSingle))
        return true;
    return strands.length === 1 && believable.some(strand => pairSuspects(strand, open.rest, views).length > 0);
}
function isBelievable({ sights }) {
    return sights.filter(sight => sight === 'seen').length > 1;
}

;// CONCATENATED MODULE: ./lib/isolate/codes.js

function codeWave(selection) {
    const { among, all, isBuiltOn } = selection;
    const codes = assignCodes(selection);
    const width = Math.max(...codes.values()).toString(2).length;
    const waves = Array.from({ length: width }, (_, bit) => among.filter(name => ((codes.get(name) ?? 0) >> bit) & 1));
    return waves.filter(members => members.length > 0).map(members => withParents(members, all, isBuiltOn));
}
function withParents(members, all, isBuiltOn) {
    const chosen = new Set(members);
    return all.filter(name => chosen.has(name) || members.some(member => isBuiltOn(member, name)));
}
const FEW_LEVELS = 4;
function assignCodes(selection) {
    const { isOne, tried } = selection;
    const kinOf = kinsOf(selection);
    const kins = [...new Set(kinOf.values())];
    const fewest = Math.max(1, ...kins.map(({ size, before }) => Math.ceil(Math.log2(size + (isOne || before > 0 ? 0 : 1)))));
    const even = isOne ? undefined : evenBits(fewest, kins, selection);
    for (let bits = even ?? fewest + (isOne || tried.length === 0 ? 0 : 1);; bits++) {
        const weights = isOne
            ? lighterFirst(tried.length + bits - 2, bits + tried.length)
            : weightsFor(bits, kins, tried.length);
        const codes = tryBits(selection, kinOf, { bits, weights });
        if (codes !== null)
            return codes;
    }
}
function weightsFor(bits, kins, tried) {
    const even = evenWeight(bits, kins);
    if (even !== null)
        return lighterFirst(even, bits + tried);
    const [kin] = kins;
    return tried > 0 || kin === undefined
        ? lighterFirst(Math.ceil((tried + bits) / 2), bits + tried)
        : levelsFor(bits, kin.size);
}
function levelsFor(bits, size) {
    const levels = Array.from({ length: bits }, (_, i) => i + 1);
    let room = 0;
    return levels
        .toSorted((a, b) => codes_choose(bits, b) - codes_choose(bits, a) || a - b)
        .filter(level => {
        const isNeeded = room < size;
        room += codes_choose(bits, level);
        return isNeeded;
    });
}
function evenBits(fewest, kins, { all, most, tried: { length: tried } }) {
    const isEven = (bits) => evenWeight(bits, kins) !== null;
    if (tried === 0) {
        const levels = kins[0] === undefined ? 0 : levelsFor(fewest, kins[0].size).length;
        const isDeep = levels > FEW_LEVELS && most >= fewest;
        return [fewest, fewest + 1, ...(isDeep ? [fewest + 2, fewest + 3] : [])].find(isEven);
    }
    const first = [fewest, fewest + 1, fewest + 2, fewest + 3].find(isEven);
    if (first === undefined)
        return undefined;
    const isFirm = (bits) => {
        const weight = evenWeight(bits, kins) ?? 0;
        return isRare(weight, tried + bits - weight + 1, { among: all.length, expected: STEADY });
    };
    return [first, first + 1].find(isFirm) ?? first;
}
function kinsOf({ among, tried }) {
    const keys = among.map(name => tried.map(members => (members.has(name) ? '1' : '0')).join(''));
    const kins = new Map();
    for (const key of keys) {
        kins.set(key, { key, before: key.replaceAll('0', '').length, size: (kins.get(key)?.size ?? 0) + 1 });
    }
    return new Map(among.map((name, i) => [name, kins.get(keys[i] ?? '') ?? { key: '', before: 0, size: 1 }]));
}
function evenWeight(bits, kins) {
    const most = bits + Math.max(...kins.map(({ before }) => before));
    const weights = Array.from({ length: most }, (_, i) => most - i);
    return weights.find(all => kins.every(({ before, size }) => codes_choose(bits, all - before) >= size)) ?? null;
}
function tryBits({ among, isBuiltOn, isOne }, kinOf, { bits, weights }) {
    const codes = new Map();
    const taken = new Set();
    const isStacked = (name) => among.some(other => isBuiltOn(name, other));
    const all = [...Array(2 ** bits).keys()];
    const byWeight = all.toSorted((a, b) => weight(a) - weight(b) || a - b);
    const choicesAfter = rankedBy(weights, all);
    const order = among.toReversed();
    for (const name of [...order.filter(isStacked), ...order.filter(name => !isStacked(name))]) {
        const { key = '', before = 0 } = kinOf.get(name) ?? {};
        const inherited = order.reduce((sum, child) => (isBuiltOn(child, name) ? sum | (codes.get(child) ?? 0) : sum), 0);
        const choices = isStacked(name) ? byWeight : choicesAfter(before);
        const isFree = (code) => (code > 0 || before > 0 || isOne) && !taken.has(`${key} ${code}`);
        const code = choices.find(number => isFree(number) && (number & inherited) === inherited);
        if (code === undefined)
            return null;
        taken.add(`${key} ${code}`);
        codes.set(name, code);
    }
    return codes;
}
function rankedBy(weights, all) {
    const known = new Map();
    return before => {
        const rank = (code) => weights.indexOf(weight(code) + before);
        const ranked = known.get(before) ?? all.toSorted((a, b) => (rank(a) < 0 ? 99 : rank(a)) - (rank(b) < 0 ? 99 : rank(b)) || a - b);
        known.set(before, ranked);
        return ranked;
    };
}
function lighterFirst(target, most) {
    const weights = Array.from({ length: most + 1 }, (_, i) => i);
    const rank = (heavy) => (heavy > target ? weights.length + heavy : target - heavy);
    return weights.toSorted((a, b) => rank(a) - rank(b));
}
function codes_choose(n, k) {
    if (k < 0 || k > n)
        return 0;
    let ways = 1;
    for (let i = 1; i <= k; i++)
        ways = (ways * (n - k + i)) / i;
    return ways;
}
function weight(code) {
    let count = 0;
    for (let rest = code; rest > 0; rest &= rest - 1)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/isolate/separate.js



function separate(suspects, open) {
    const groups = groupByDepth(suspects, open.book) ?? groupOneByOne(suspects, open.book);
    const together = withRepeats(groups, open);
    return together.length > 0 ? together : suspects.flatMap(suspect => wishesFor([suspect], open));
}
function withRepeats(groups, open) {
    const needed = groups.flatMap(group => wishesFor(group, open));
    const wished = groups.flatMap(group => wishesFor(group, open, Math.max(...group.map(wishing))));
    const room = roomFor(groups.flat(), open) - needed.length;
    const more = needed.length === 0 ? wished : wished.slice(0, 1);
    const repeats = Array.from({ length: Math.min(room, wished.length - needed.length) }, (_, i) => more[i % more.length] ?? []);
    return [...needed, ...repeats];
}
function roomFor(suspects, { rest, book }) {
    const everyone = new Set(book.all.flatMap(({ candidates }) => candidates)).size;
    const remainder = rest.filter(name => !suspects.some(suspect => suspect.name === name));
    const last = remainder.length === 0 || book.of(remainder).length > 0 ? 0 : 1;
    return mostFor(everyone) - book.all.length - last;
}
function mostFor(candidates) {
    return Math.ceil(Math.log2(candidates + 1)) + 3;
}
function wishing({ missing }) {
    return Math.max(...missing.map(one => one.wishing));
}
function groupByDepth(suspects, book) {
    if (suspects.some(suspect => hides(suspect, book)))
        return null;
    const depths = new Map();
    const open = new Set();
    const depthOf = (suspect) => {
        const known = depths.get(suspect);
        if (known !== undefined)
            return known;
        if (open.has(suspect))
            return Infinity;
        open.add(suspect);
        const needed = suspects.filter(other => other !== suspect && mayNeed(suspect, other));
        const depth = 1 + Math.max(0, ...needed.map(depthOf));
        depths.set(suspect, depth);
        return depth;
    };
    const deepest = Math.max(0, ...suspects.map(depthOf));
    if (deepest === Infinity)
        return null;
    const bits = deepest.toString(2).length;
    const groups = Array.from({ length: bits }, (_, bit) => suspects.filter(suspect => (depthOf(suspect) >> bit) & 1));
    return groups.filter(group => group.length > 0);
}
function groupOneByOne(suspects, book) {
    const groups = [];
    for (const suspect of suspects) {
        const group = groups.find(members => members.every(member => canShare(member, suspect, book)));
        if (group === undefined)
            groups.push([suspect]);
        else
            group.push(suspect);
    }
    return groups;
}
function wishesFor(group, { rest, book, knowledge }, lacking = Math.max(...group.flatMap(({ missing }) => missing.map(one => one.lacking)))) {
    const names = group.map(({ name }) => name);
    const composition = withParents(names, rest, knowledge.isBuiltOn);
    const tried = book.of(composition).length;
    const needed = tried === 0 ? Math.max(1, lacking) : Math.min(lacking, MOST_REPEATS - tried);
    return Array.from({ length: Math.max(0, needed) }, () => composition);
}
function canShare(a, b, book) {
    return !hides(a, book) && !hides(b, book) && !mayNeed(a, b) && !mayNeed(b, a);
}
function hides({ missing }, book) {
    return missing.some(({ strand }) => isHiding(strand, book));
}
function mayNeed({ missing }, { name }) {
    return missing.some(({ company }) => company.includes(name));
}

;// CONCATENATED MODULE: ./lib/isolate/confirm-suspects.js







function* confirmSuspects(open) {
    const suspects = suspectsAmong(open, cluesOf(open));
    const hiding = suspects.filter(({ missing }) => missing.some(({ strand }) => isHiding(strand, open.book)));
    const inTurn = hiding.length > 0 ? hiding : suspects;
    const needy = inTurn.filter(suspect => !confirm_suspects_isProved(suspect));
    const isRoom = needy.length === 0 && roomFor(suspects, open) > 0;
    const doubtful = isRoom ? inTurn.filter(({ missing }) => missing.some(({ wishing }) => wishing > 0)) : needy;
    const proved = suspects
        .filter(suspect => confirm_suspects_isProved(suspect) && !doubtful.includes(suspect))
        .map(({ name, missing }) => {
        const signals = missing.flatMap(({ strand }) => strand.signals).sort();
        return blameFor([name], signals, open.book, open.knowledge.isBuiltOn);
    });
    const why = `${doubtful.length} suspects, each without those it may need`;
    yield* keeping(askEvery(separate(doubtful, open), why), proved);
    return proved;
}
function suspectsAmong(open, clues) {
    const { views, strands } = clues;
    const isSteady = areSteady(clues, open);
    const pairs = strands.flatMap(strand => {
        const [suspect, ...others] = singleSuspects(strand, open.rest, views);
        return suspect === undefined || others.length > 0 ? [] : [{ strand, suspect }];
    });
    const suspects = open.rest.filter(name => pairs.some(({ suspect }) => suspect === name));
    return suspects.map(name => {
        const charges = pairs.filter(({ suspect }) => suspect === name);
        return { name, missing: charges.map(charge => missingFor({ ...charge, suspects, isSteady }, views, open)) };
    });
}
function confirm_suspects_isProved({ missing }) {
    return missing.every(({ company, lacking }) => company.length === 0 && lacking === 0);
}

;// CONCATENATED MODULE: ./lib/isolate/explain-company.js




function* explainCompany({ before, suspect }, book) {
    const question = { composition: [...before, suspect], why: `${suspect} on top of ${before.length} that are green` };
    const seen = yield* look(question, book);
    if (seen.kind === 'green')
        return null;
    if (seen.kind === 'red') {
        const set = yield* findMinimalSet({ before, suspect, signals: seen.signals, book });
        const firm = set === null ? null : yield* corroborate(set, book);
        if (set !== null && firm !== null)
            return blameFor(set.branches, firm, book);
    }
    if ((yield* inquiry_settle(question, book)).kind === 'green')
        return null;
    const reason = 'it turns green candidates red, but no smallest set that is to blame could be proved';
    return { kind: 'inconclusive', candidate: suspect, reason };
}

;// CONCATENATED MODULE: ./lib/isolate/nested-plan.js
const LARGEST = 160;
function nestedPlan(probability) {
    const key = Math.round(Math.min(Math.max(probability, 0.001), 0.5) * 1000) / 1000;
    const plan = plans.get(key) ?? makePlan(1 - key);
    plans.set(key, plan);
    return plan;
}
const plans = new Map();
function makePlan(q) {
    const power = Array.from({ length: LARGEST + 1 }, (_, i) => q ** i);
    const both = [0, 1].map((last) => ({ free: [last], bad: [], first: [0], split: [] }));
    for (let n = 1; n <= LARGEST; n++)
        for (const costs of both)
            fillRow(n, power, costs, both);
    return {
        first: (n, isOpen) => both[isOpen ? 1 : 0].first[Math.min(n, LARGEST)] ?? 1,
        split: (m, n, isOpen) => {
            const known = n > LARGEST || m > LARGEST ? undefined : both[isOpen ? 1 : 0].split[n]?.[m];
            return known ?? { size: Math.floor(m / 2), isAlone: m < 4 };
        }
    };
}
function fillRow(n, power, costs, [settled, open]) {
    const at = (i) => power[i] ?? 0;
    const free = (i, { free: row } = costs) => row[i] ?? 0;
    const row = (costs.bad[n] = []);
    const splits = (costs.split[n] = []);
    row[1] = 1 + free(n - 1);
    for (let m = 2; m <= n; m++) {
        const consider = (size, isAlone) => {
            const green = (at(size) - at(m)) / (1 - at(m));
            const rest = (isAlone ? open : settled).bad[n - size]?.[m - size] ?? 0;
            const cost = 1 + green * rest + (1 - green) * (isAlone ? free(n - 1) : (row[size] ?? 0));
            if (cost < (row[m] ?? Infinity))
                [row[m], splits[m]] = [cost, { size, isAlone }];
        };
        consider(1, true);
        for (let size = 1; size < m; size++)
            consider(size, false);
    }
    costs.free[n] = Infinity;
    for (let x = 1; x <= n; x++) {
        const cost = 1 + at(x) * free(n - x, settled) + (1 - at(x)) * (row[x] ?? 0);
        if (cost < free(n))
            [costs.free[n], costs.first[n]] = [cost, x];
    }
}

;// CONCATENATED MODULE: ./lib/isolate/nested.js







const OF_PASS_OR_FAIL = 1 / 16;
function* sweepNested(candidates, book, knowledge) {
    let state = { kept: [], hopeful: [], tainted: [], unknown: candidates, findings: [] };
    while (state.tainted.length + state.unknown.length > 0) {
        const { length } = state.tainted;
        const step = length === 0 ? tryFirst : length === 1 ? tryLast : trySplit;
        state = yield* keeping(step(state, book, knowledge), state.findings);
    }
    const rest = candidates.filter(name => state.kept.includes(name) || state.hopeful.includes(name));
    return { rest, findings: state.findings };
}
function* tryFirst(state, book, knowledge) {
    const { unknown } = state;
    const group = unknown.slice(0, firstSize(state, knowledge));
    const others = unknown.slice(group.length);
    const why = state.kept.length === 0 ? `${group.length} of ${unknown.length}` : `${group.length} more`;
    const { kind } = yield* look({ composition: [...base(state), ...group], why }, book);
    return kind === 'green' ? keep({ ...state, unknown: others }, group) : { ...state, tainted: group, unknown: others };
}
function firstSize(state, knowledge) {
    const { kept, findings, unknown } = state;
    const isStart = knowledge.probability === null && kept.length === 0 && findings.length === 0;
    return isStart ? unknown.length : planFor(state, knowledge).first(unknown.length, state.hopeful.length > 0);
}
function* trySplit(state, book, knowledge) {
    const { tainted, unknown, hopeful } = state;
    const isLikelyOne = knowledge.probability === null && state.findings.length === 0;
    const { size, isAlone } = isLikelyOne
        ? { size: Math.floor(tainted.length / 2), isAlone: false }
        : planFor(state, knowledge).split(tainted.length, tainted.length + unknown.length, hopeful.length > 0);
    const [group, others] = [tainted.slice(0, size), tainted.slice(size)];
    const [only = ''] = group;
    if (!isAlone || knowledge.probability === null) {
        const why = `${size} of ${tainted.length} of which one is bad`;
        const { kind } = yield* look({ composition: [...base(state), ...group], why }, book);
        if (kind === 'green')
            return keep({ ...state, tainted: others }, group);
    }
    else {
        const { kind } = yield* look({ composition: alone(only, state, knowledge), why: `${only} alone` }, book);
        if (kind === 'green')
            return { ...state, hopeful: [...hopeful, only], tainted: others };
    }
    return { ...state, tainted: group, unknown: [...others, ...unknown] };
}
function* tryLast(state, book, knowledge) {
    const [suspect = ''] = state.tainted;
    const composition = alone(suspect, state, knowledge);
    const isRepeat = knowledge.probability !== null && book.all.some(entry => isOtherRed(entry, suspect, composition));
    const verdict = yield* (isRepeat ? look : inquiry_settle)({ composition, why: `${suspect} alone` }, book);
    if (verdict.kind === 'red') {
        const isWeighed = knowledge.probability === null && book.of(composition).length < MOST_REPEATS;
        if (isWeighed)
            yield* corroborate({ branches: composition, signals: verdict.signals }, book, OF_PASS_OR_FAIL);
        return leave(state, suspect, blameFor([suspect], verdict.signals, book), knowledge);
    }
    if (verdict.kind === 'unresolved') {
        const reason = 'it turns green candidates red, but alone it could not be judged';
        const finding = { kind: 'inconclusive', candidate: suspect, reason };
        return leave(state, suspect, finding, knowledge);
    }
    let now = { ...state, hopeful: [], tainted: [] };
    for (const name of [...state.hopeful, suspect])
        now = yield* tryInCompany(now, name, book, knowledge);
    return now;
}
function* tryInCompany(state, suspect, book, knowledge) {
    const before = state.kept;
    const why = `${suspect} on top of ${before.length} that are green`;
    const { kind } = yield* look({ composition: [...before, suspect], why }, book);
    if (kind === 'green')
        return keep(state, [suspect]);
    const finding = yield* explainCompany({ before, suspect }, book);
    return finding === null ? keep(state, [suspect]) : leave(state, suspect, finding, knowledge);
}
function keep(state, names) {
    return { ...state, kept: [...base(state), ...names], hopeful: [] };
}
function leave(state, out, finding, { isBuiltOn }) {
    const unknown = state.unknown.filter(name => !isBuiltOn(name, out));
    return { ...state, tainted: [], unknown, findings: [...state.findings, finding] };
}
function base({ kept, hopeful }) {
    return [...kept, ...hopeful];
}
function isOtherRed({ candidates, outcome }, suspect, composition) {
    return outcome === 'red' && candidates.includes(suspect) && candidates.length > composition.length;
}
function alone(name, state, { isBuiltOn }) {
    return withParents([name], [...base(state), name], isBuiltOn);
}
function planFor(state, { probability }) {
    const open = state.tainted.length + state.unknown.length;
    const known = state.kept.length + state.findings.length;
    return nestedPlan(probability ?? (state.findings.length + 0.5) / (open + known));
}

;// CONCATENATED MODULE: ./lib/isolate/split-pairs.js

const TRIES = 24;
function splitPairs(pairs, all, isBuiltOn) {
    const [first] = pairs;
    if (pairs.length === 2 && first !== undefined)
        return withParents(first, all, isBuiltOn);
    const involved = all.filter(name => pairs.some(pair => pair.includes(name)));
    let best = involved;
    let distance = Infinity;
    for (let attempt = 0; attempt < TRIES && distance > 0.5; attempt++) {
        const members = new Set();
        for (const name of shuffled(involved, attempt)) {
            for (const one of withParents([name], all, isBuiltOn))
                members.add(one);
            const inside = pairs.filter(([a, b]) => members.has(a) && members.has(b)).length;
            const off = Math.abs(inside - pairs.length / 2);
            if (off < distance && inside > 0 && inside < pairs.length) {
                distance = off;
                best = all.filter(one => members.has(one));
            }
            if (inside * 2 >= pairs.length)
                break;
        }
    }
    return best;
}
function shuffled(names, seed) {
    const order = [...names];
    let state = 0x9e3779b9 ^ (seed + 1);
    for (let i = order.length - 1; i > 0; i--) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        const j = (state >>> 0) % (i + 1);
        const [a, b] = [order[i], order[j]];
        if (a !== undefined && b !== undefined)
            [order[i], order[j]] = [b, a];
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/isolate/search-pair.js









const BELIEVED = 3;
function* searchPair(open) {
    const { rest, book, knowledge } = open;
    const { views, strands } = cluesOf(open);
    for (const strand of strands.toSorted((a, b) => timesSeen(b) - timesSeen(a))) {
        if (singleSuspects(strand, rest, views).length > 0)
            continue;
        const pairs = pairSuspects(strand, rest, views);
        const [pair] = pairs;
        if (pair === undefined)
            continue;
        if (pairs.length === 1) {
            const finding = yield* provePair(pair, strand, open);
            if (finding !== null)
                return finding;
            continue;
        }
        const isLeftOver = hasPair(open) && timesSeen(strand) < BELIEVED && book.of(rest).length === 1;
        if (isLeftOver)
            yield* askEvery([rest], `${allTogether(rest.length)}, once more`);
        const composition = splitPairs(pairs, rest, knowledge.isBuiltOn);
        yield* askAll([composition], `${composition.length} candidates, to halve ${pairs.length} pairs`, book);
    }
    return null;
}
function hasPair({ findings }) {
    return findings.some(finding => finding.kind === 'culprit' && finding.culprit.branches.length > 1);
}
function timesSeen({ sights }) {
    return sights.filter(sight => sight === 'seen').length;
}
function* provePair(pair, strand, open) {
    const { rest, book, knowledge } = open;
    const both = yield* inquiry_settle({ composition: pair, why: pair.join(' + ') }, book, isUnsteady(strand, cluesOf(open).views) ? 3 : 2);
    const signals = both.kind === 'red' ? both.signals.filter(signal => strand.signals.includes(signal)) : [];
    if (signals.length === 0)
        return null;
    const { isBuiltOn } = knowledge;
    const out = leastMissed(pair, book, isBuiltOn);
    const remainder = rest.filter(name => name !== out && !isBuiltOn(name, out));
    const controls = [
        { composition: withParents([out], rest, isBuiltOn), why: `${out} alone, the control` },
        { composition: remainder, why: `all others, the control without ${out}` }
    ];
    for (const control of controls) {
        const verdict = yield* look(control, book);
        const isFree = verdict.kind === 'green' || (verdict.kind === 'red' && !search_pair_showsAny(verdict.signals, signals));
        if (!isFree)
            return null;
    }
    const firm = yield* corroborate({ branches: pair, signals }, book);
    return firm === null ? null : blameFor(pair, firm, book, isBuiltOn);
}
function search_pair_showsAny(shown, signals) {
    return shown.some(signal => signals.includes(signal));
}

;// CONCATENATED MODULE: ./lib/isolate/spread-out.js





function* spreadOut(open) {
    const { rest, book, knowledge } = open;
    const { views, strands } = cluesOf(open);
    const undivided = hidingFirst(strands, book).flatMap(strand => {
        const names = singleSuspects(strand, rest, views);
        return names.length > 1 ? [{ names, strand }] : [];
    });
    if (undivided.length === 0)
        return;
    const isTried = book.of(rest).length > 0;
    const suspects = new Set(undivided.flatMap(({ names }) => names));
    const among = isTried ? rest.filter(name => suspects.has(name)) : rest;
    const most = undivided.flatMap(({ strand }) => strand.signals).length;
    const isOne = isTried && most === 1;
    const tried = telling(undivided.map(({ strand }) => strand), views, among);
    const compositions = codeWave({ among, all: rest, isBuiltOn: knowledge.isBuiltOn, isOne, most, tried });
    yield* askAll(compositions, `${among.length} suspects, each in a selection of its own`, book);
}
function telling(strands, views, among) {
    return views.flatMap(({ members }, i) => {
        const isTelling = strands.every(({ sights }) => sights[i] !== 'unknown');
        const inside = among.filter(name => members.has(name)).length;
        return isTelling && inside > 0 && inside < among.length ? [members] : [];
    });
}

;// CONCATENATED MODULE: ./lib/isolate/decode.js











function* decode(candidates, book, knowledge) {
    let rest = candidates;
    let findings = [];
    for (let round = 0; rest.length > 0; round++) {
        if (book.all.length > decode_mostProbes(candidates.length))
            return yield* bisect(rest, book, knowledge, findings);
        if (decode_isGreen(rest, book))
            break;
        const isWorthIt = knowledge.namesTests || knowledge.probability === null || round > 0;
        if (isWorthIt && !isSureRed({ rest, findings, book, knowledge })) {
            const question = { composition: rest, why: allTogether(rest.length) };
            const whole = yield* keeping(look(question, book), findings);
            if (whole.kind === 'green')
                break;
        }
        const swept = yield* keeping(explainWhole({ rest, findings, book, knowledge }), findings);
        findings = [...findings, ...swept.findings];
        rest = swept.rest;
    }
    return conclude(rest, findings, book);
}
function* explainWhole(open) {
    const { rest, book, knowledge } = open;
    if (!knowledge.namesTests && !book.all.some(({ signals }) => signals.some(isFine))) {
        const swept = yield* sweepNested(rest, book, knowledge);
        if (swept.findings.length > 0 || decode_isGreen(swept.rest, book))
            return swept;
    }
    else {
        yield* spreadOut(open);
        const confirmed = yield* confirmSuspects(open);
        if (confirmed.length > 0)
            return without(rest, confirmed, knowledge);
        const pair = yield* searchPair(open);
        if (pair !== null)
            return without(rest, [pair], knowledge);
    }
    const again = yield* inquiry_settle({ composition: rest, why: allTogether(rest.length) }, book);
    if (again.kind === 'green')
        return { rest, findings: [] };
    return without(rest, [yield* explainRed(yield* findSuspect(rest, book), book)], knowledge);
}
function without(rest, findings, { isBuiltOn }) {
    const out = new Set(findings.map(finding => (finding.kind === 'culprit' ? finding.culprit.heldOut : finding.candidate)));
    return { rest: rest.filter(name => ![...out].some(gone => gone === name || isBuiltOn(name, gone))), findings };
}
function decode_mostProbes(candidates) {
    return 40 + 6 * candidates;
}
function decode_isGreen(composition, book) {
    return recall(composition, book)?.kind === 'green';
}

;// CONCATENATED MODULE: ./lib/isolate/each.js




function* each(candidates, book, { isBuiltOn }) {
    if (readVerdict(book.of(candidates))?.kind === 'green')
        return conclude(candidates, [], book);
    let kept = [];
    const out = [];
    const findings = [];
    for (const suspect of candidates) {
        if (out.some(name => isBuiltOn(suspect, name)))
            continue;
        const composition = [...kept, suspect];
        const why = `${suspect} on top of ${kept.length} that are green`;
        const verdict = yield* keeping(inquiry_settle({ composition, why }, book), findings);
        if (verdict.kind === 'green') {
            kept = composition;
            continue;
        }
        findings.push(yield* keeping(explainRed({ before: kept, suspect }, book), findings));
        out.push(suspect);
    }
    return conclude(kept, findings, book);
}

;// CONCATENATED MODULE: ./lib/isolate/final.js





function* final_final(candidates, book) {
    const verdict = yield* inquiry_settle({ composition: candidates, why: allTogether(candidates.length) }, book);
    if (verdict.kind === 'green')
        return conclude(candidates, [], book);
    const reason = verdict.kind === 'red'
        ? `all candidates together are red, twice${final_listed(verdict.signals)}; isolation \`final\` does not look for the one to blame`
        : 'the gates could not be judged on all candidates together, twice';
    const findings = candidates.map(candidate => ({ kind: 'inconclusive', candidate, reason }));
    return conclude([], findings, book);
}
function final_listed(signals) {
    return signals.length === 0 ? '' : ` (${(0,few_of/* fewOf */.s)(signals.map(describeSignal))})`;
}

;// CONCATENATED MODULE: ./lib/isolate/isolator-for.js







function isolatorFor(isolation, known = {}) {
    const method = methodFor(isolation);
    const knowledge = { ...NOTHING_KNOWN, ...known };
    return (candidates, trials) => {
        const book = openNotebook(trials);
        const step = method(candidates, book, knowledge).next().value;
        if (step.kind === 'done')
            return step;
        const { found = [], ...wish } = step;
        return knowledge.isOver ? cutShort({ rest: candidates, findings: found, book, knowledge }) : wish;
    };
}
const NOTHING_KNOWN = { isBuiltOn: () => false, probability: null, namesTests: false, isOver: false };
function methodFor(isolation) {
    switch (isolation) {
        case 'decode':
            return decode;
        case 'each':
            return each;
        case 'bisect':
            return bisect;
        case 'final':
            return final_final;
        default:
            return (0,assert_never/* assertNever */.x)(isolation);
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-bench.js




class ProbeBench {
    trials = [];
    wanted = [];
    again = 0;
    byName;
    byTree = new Map();
    request;
    prober;
    ports;
    base = null;
    count = 0;
    constructor(request, prober, ports) {
        this.request = request;
        this.prober = prober;
        this.ports = ports;
        this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]));
    }
    get probedBaseline() {
        return this.base?.probe ?? null;
    }
    async baseline() {
        if (this.base === null) {
            const { commit, tree } = this.request.collection.base;
            this.base = this.ask({ purpose: 'baseline', candidates: [], commit, tree });
            await this.answer([this.base]);
        }
        return this.base.probe;
    }
    async compose(names) {
        const candidates = names.flatMap(name => this.byName.get(name) ?? []);
        const { config, collection, rulings, regenerate } = this.request;
        const rules = { strategy: config.strategy, rulings, regenerate };
        return await composeByRules(collection.base, candidates, rules, this.ports);
    }
    async tryOut(compositions, whole) {
        const baseline = await this.baseline();
        const tried = [];
        const open = [];
        for (const names of compositions) {
            const composition = await this.compose(names);
            if (included(composition).length < names.length) {
                tried.push({ names, asked: null });
                continue;
            }
            const { commit, tree } = composition;
            const before = [...this.trials.map(({ candidates }) => candidates), ...tried.map(one => one.names)];
            const nth = before.filter(candidates => sameNames(candidates, names)).length;
            const purpose = nth > 0 ? 'repeat' : sameNames(names, whole) ? 'integration' : 'isolation';
            const known = this.byTree.get(tree)?.filter(one => one.isReplaced === undefined)[nth];
            const asked = known ?? this.ask({ purpose, candidates: names, commit, tree });
            if (known === undefined)
                open.push(asked);
            tried.push({ names, asked });
        }
        await this.answer(open);
        if (baseline === null || tried.some(({ asked }) => asked !== null && asked.probe === null))
            return false;
        for (const { names, asked } of tried) {
            const probed = asked?.probe ?? null;
            const judged = probed === null ? UNRESOLVED : judgeTrial(probed, baseline);
            this.trials.push({ candidates: names, ...judged, probe: probed });
        }
        return true;
    }
    async tryAgainCold(indices, whole) {
        const doubted = new Set(indices.flatMap(i => this.trials[i]?.probe ?? []));
        const pairs = [...doubted].map(probe => {
            const { candidates, commit, tree } = probe;
            const old = this.byTree.get(tree)?.find(one => one.probe === probe);
            if (old !== undefined)
                old.isReplaced = true;
            const purpose = sameNames(candidates, whole) ? 'integration' : 'repeat';
            return { probe, asked: this.ask({ purpose, candidates, commit, tree }) };
        });
        this.again += pairs.length;
        await this.answer(pairs.map(({ asked }) => asked));
        const baseline = await this.baseline();
        for (const [i, trial] of this.trials.entries()) {
            const probe = pairs.find(pair => pair.probe === trial.probe)?.asked.probe ?? null;
            if (probe === null || baseline === null)
                continue;
            this.trials[i] = { candidates: trial.candidates, ...judgeTrial(probe, baseline), probe };
        }
    }
    async greenProbe(tree) {
        const baseline = await this.baseline();
        if (baseline === null)
            return null;
        const probes = (this.byTree.get(tree) ?? []).flatMap(({ probe }) => probe ?? []);
        return probes.findLast(probed => !isWarm(probed) && judgeTrial(probed, baseline).outcome === 'green') ?? null;
    }
    lastRed() {
        return this.trials.findLast(trial => trial.outcome === 'red')?.probe ?? null;
    }
    ask(what) {
        const before = this.byTree.get(what.tree) ?? [];
        const asked = { wish: { id: `probe-${++this.count}`, ...what, attempt: before.length }, probe: null };
        this.byTree.set(what.tree, [...before, asked]);
        return asked;
    }
    async answer(open) {
        const tasks = open.map((asked) => async (slot) => {
            asked.probe = await this.prober.probe(asked.wish, slot);
        });
        await sideBySide(tasks, this.request.config.jobs);
        this.wanted.push(...open.filter(({ probe }) => probe === null).map(({ wish }) => wish));
    }
}
const UNRESOLVED = { outcome: 'unresolved', signals: [] };
function sameNames(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}

;// CONCATENATED MODULE: ./lib/pipeline/warm-doubts.js


function warmDoubts({ culprits, inconclusive }, grounds) {
    const doubted = culprits.map(culprit => ({ culprit, trials: doubtsOf(culprit, culprits, grounds) }));
    const isPublished = culprits.length + inconclusive.length === 0;
    const other = inconclusive.length > 0 ? warmTrials(grounds) : isPublished ? warmGreen(grounds) : [];
    const trials = new Set([...doubted.flatMap(one => one.trials), ...other]);
    return {
        trials: [...trials],
        culprits: doubted.filter(one => one.trials.length > 0).map(({ culprit }) => culprit),
        why: `Proving ${(0,plural/* plural */.L)(trials.size, 'outcome')} again without the folders that are kept`
    };
}
function withoutDoubted(done, { culprits }) {
    const reason = 'was red only beside folders that are kept, and the limit left no probe to repeat that without them';
    const cut = culprits.map(({ heldOut }) => ({ candidate: heldOut, reason }));
    return {
        ...done,
        culprits: done.culprits.filter(culprit => !culprits.includes(culprit)),
        inconclusive: [...done.inconclusive, ...cut]
    };
}
function doubtsOf(culprit, found, { blamed, trials }) {
    const { branches } = culprit;
    const others = [...blamed, ...found].filter(other => other !== culprit && sharesSignal(other, culprit));
    const reds = [...trials.keys()].filter(i => shows(trials[i], culprit) && warm_doubts_holds(trials[i], branches));
    const own = reds.filter(i => !others.some(other => warm_doubts_holds(trials[i], other.branches)));
    const controls = branches.length === 1 ? [] : branches.map(member => controlsOf(member, culprit, trials));
    return [own.length > 0 ? own : reds, ...controls].flatMap(needed => smallestUnlessCold(needed, trials));
}
function controlsOf(member, culprit, trials) {
    const others = culprit.branches.filter(name => name !== member);
    return [...trials.keys()].filter(i => {
        const trial = trials[i];
        return warm_doubts_holds(trial, others) && !warm_doubts_holds(trial, [member]) && trial?.outcome !== 'unresolved' && !shows(trial, culprit);
    });
}
function smallestUnlessCold(needed, trials) {
    if (needed.some(i => !isWarmTrial(trials[i])))
        return [];
    return needed.toSorted((a, b) => sizeOf(trials[a]) - sizeOf(trials[b])).slice(0, 1);
}
function warmGreen({ names, trials }) {
    const greens = [...trials.keys()].filter(i => {
        const { candidates = [], outcome } = trials[i] ?? {};
        return outcome === 'green' && candidates.length === names.length && candidates.every((name, n) => name === names[n]);
    });
    return greens.every(i => isWarmTrial(trials[i])) ? greens.slice(-1) : [];
}
function warmTrials({ names, trials }) {
    const within = new Set(names);
    return [...trials.keys()].filter(i => isWarmTrial(trials[i]) && trials[i]?.candidates.every(name => within.has(name)));
}
function isWarmTrial(trial) {
    return trial?.probe != null && isWarm(trial.probe);
}
function shows(trial, { signals }) {
    if (trial?.outcome !== 'red')
        return false;
    return signals.length === 0 || trial.signals.some(signal => signals.includes(signal));
}
function warm_doubts_holds(trial, branches) {
    return trial !== undefined && branches.every(name => trial.candidates.includes(name));
}
function sharesSignal(a, b) {
    return a.signals.some(signal => b.signals.includes(signal));
}
function sizeOf(trial) {
    return trial?.candidates.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/pipeline/prove.js








async function prove(request, ports) {
    const bench = new ProbeBench(request, request.prober, ports);
    const order = request.plan.steps.map(step => step.candidate);
    const isBuiltOn = stackOf(request.collection.candidates);
    const known = { isBuiltOn, namesTests: namesTests(request.setup) };
    const ranking = { order: request.config.order, candidates: order, isBuiltOn };
    const limits = limitsOf(request.config, bench, ports);
    const batch = request.config.maxMinutes === null ? Infinity : request.config.jobs;
    const isolator = (names, trials) => isolatorFor(request.config.isolation, { ...known, isOver: limits.isOver() })(names, trials);
    let heldOut = holdOutByRulings(request.rulings, order, isBuiltOn);
    for (;;) {
        const out = held_out_namesOf(heldOut);
        const composition = await bench.compose(order.filter(name => !out.has(name)));
        const names = included(composition);
        if (names.length === 0 || request.config.gates.length === 0) {
            const refused = heldOut.culprits.length === 0 ? bench.lastRed() : null;
            const baseline = bench.probedBaseline;
            return { composition, heldOut, baseline, integration: refused ?? baseline, wanted: [] };
        }
        const baseline = await bench.baseline();
        if (baseline?.gates.some(isMute))
            return { composition, heldOut, baseline, integration: null, wanted: [] };
        const found = await isolate(names, { isolator, limits, batch, ranking, bench, blamed: heldOut.culprits, ports });
        if (found === null || baseline === null)
            return { composition, heldOut, baseline, integration: null, wanted: bench.wanted };
        if (found.culprits.length + found.inconclusive.length === 0) {
            return { composition, heldOut, baseline, integration: await bench.greenProbe(composition.tree), wanted: [] };
        }
        heldOut = holdOut(heldOut, found, order, isBuiltOn);
        request.onHeldOut(heldOut);
    }
}
function namesTests({ gates, reports }) {
    return [...reports, ...gates.flatMap(gate => gate.reports)].some(({ kind }) => kind === 'tests');
}
function limitsOf(config, bench, { clock }) {
    const { maxProbes, maxMinutes, mode } = config;
    const started = clock.seconds();
    const left = () => {
        const asked = bench.trials.filter(trial => trial.probe !== null).length + bench.wanted.length + bench.again;
        return (maxProbes ?? Infinity) - asked;
    };
    const isLate = () => maxMinutes !== null && clock.seconds() - started >= maxMinutes * 60;
    const isLast = () => mode === 'publish' && bench.wanted.length > 0;
    return { left, isOver: () => left() <= 0 || isLate() || isLast() };
}
async function isolate(names, { isolator, limits, batch, ranking, bench, blamed, ports }) {
    for (;;) {
        const step = isolator(names, bench.trials);
        if (step.kind === 'done') {
            const doubts = warmDoubts(step, { names, blamed, trials: bench.trials });
            const isCut = limits.isOver() && doubts.culprits.length + step.inconclusive.length > 0;
            if (isCut || doubts.trials.length === 0)
                return foundIn(withoutDoubted(step, doubts), ranking, bench);
            ports.runner.progress({ kind: 'step', text: doubts.why });
            await bench.tryAgainCold(doubts.trials, names);
            continue;
        }
        ports.runner.progress({ kind: 'step', text: step.why });
        let isKnown = true;
        for (let i = 0; i < step.compositions.length && !limits.isOver(); i += batch) {
            const next = step.compositions.slice(i, i + Math.min(batch, limits.left()));
            isKnown = (await bench.tryOut(next, names)) && isKnown;
        }
        if (!isKnown && !limits.isOver())
            return null;
    }
}
function foundIn({ culprits, inconclusive }, ranking, { trials }) {
    const trialsOf = (indices) => indices.flatMap(i => trials[i] ?? []);
    const found = culprits.map(culprit => {
        return { ...culprit, heldOut: whoGivesWay(culprit.branches, ranking), trials: trialsOf(culprit.evidence) };
    });
    return { culprits: found, inconclusive };
}

;// CONCATENATED MODULE: ./lib/pipeline/refuse-tracked.js

async function refuseTracked(keep, base, { git }) {
    const problems = [];
    for (const folder of keep) {
        if ((await git.history.digest(base.tree, [folder, `${folder}/**`])) === null)
            continue;
        const what = `${JSON.stringify(folder)} names files that the base has`;
        problems.push({ where: "'keep'", what, fix: 'Name only folders that the gates make and git does not know' });
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/report/phrase.js + 2 modules
var report_phrase = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/report/facts/candidates.js
function mergedIn(record) {
    return record.candidates.filter(({ status }) => status === 'merged');
}
function heldOut(record) {
    return record.candidates.filter(({ status }) => status === 'held-out');
}
function partlyIn(record) {
    return record.candidates.filter(({ status }) => status === 'partial');
}
function candidates_landed(record) {
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
function candidates_reasonOf(record, candidate) {
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
function candidates_linesOf({ files }) {
    return {
        added: files.reduce((sum, file) => sum + file.added, 0),
        removed: files.reduce((sum, file) => sum + file.removed, 0)
    };
}

// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(9740);
;// CONCATENATED MODULE: ./lib/domain/branch-commands.js


function isTypable(name) {
    return name !== '' && !name.startsWith('-') && !name.includes('\\') && (0,visible_text/* showInvisible */.jQ)(name) === name;
}
function headWord({ name, sha, source }) {
    if (isTypable(name) && (source === null || source === `refs/heads/${name}`))
        return (0,shell_quote/* shellQuote */.Z)(name);
    if (isTypable(name) && source === `refs/remotes/origin/${name}`)
        return (0,shell_quote/* shellQuote */.Z)(`origin/${name}`);
    return sha;
}
function goTo({ name, sha, source }) {
    const pull = /^refs\/pull\/(\d+)\/head$/.exec(source ?? '');
    if (pull?.[1] !== undefined)
        return [`gh pr checkout ${pull[1]}`];
    if (isTypable(name) && source?.startsWith('refs/') === true)
        return [`git switch ${(0,shell_quote/* shellQuote */.Z)(name)}`];
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
const branch_commands_LISTED = 20;
function runWith(branches, base) {
    if (branches.length === 0 || branches.length > branch_commands_LISTED || !branches.every(isTypable))
        return [];
    const flags = branches.map(branch => `--branches ${(0,shell_quote/* shellQuote */.Z)(branch)}`);
    const onto = base !== null && isTypable(base) ? ` --base ${(0,shell_quote/* shellQuote */.Z)(base)}` : '';
    return [`integration-orchestrator run ${flags.join(' ')}${onto}`];
}

;// CONCATENATED MODULE: ./lib/report/facts/probes.js


function baselineProbe(record) {
    return record.probes.find(({ purpose }) => purpose === 'baseline') ?? null;
}
function integrationProbe(record) {
    const tree = record.staging?.tree;
    const probes = composed(record);
    if (tree !== undefined)
        return probes.findLast(probe => probe.tree === tree) ?? null;
    const inside = candidates_landed(record).map(({ name }) => name);
    return probes.findLast(({ candidates }) => probes_isSame(candidates, inside) && inside.length > 0) ?? null;
}
function composed({ probes }) {
    return probes.filter(probe => !isDiagnosis(probe));
}
function probes_isSame(a, b) {
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

;// CONCATENATED MODULE: ./lib/report/facts/commands.js




function mergeBranches(record, branch, other) {
    const mover = candidateNamed(record, branch);
    const partner = candidateNamed(record, other) ?? baseOf(record);
    return mover === null || partner === null ? [] : mergeInto(mover, partner);
}
function baseOf({ base }) {
    return base === null ? null : { name: base.name, sha: base.sha, source: null };
}
function reproduce(record, culprit) {
    const heads = culprit.branches.flatMap(branch => candidateNamed(record, branch)?.sha ?? []);
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
    const gates = red.flatMap(({ probe }) => probeById(record, probe)?.gates ?? []);
    const failing = gates.filter(({ outcome }) => outcome !== 'pass').map(({ command }) => command);
    return failing.length > 0 ? [...new Set(failing)] : gateCommands(record);
}
function land(record, staging) {
    const base = record.base?.name.replace(/^(?:refs\/heads\/|origin\/)/, '');
    if (base === undefined || !isTypable(base))
        return [];
    const fetch = staging.where === 'origin' ? [`git fetch origin ${(0,shell_quote/* shellQuote */.Z)(staging.ref)}`] : [];
    const push = staging.where === 'origin' ? [`git push origin ${(0,shell_quote/* shellQuote */.Z)(base)}`] : [];
    return [...fetch, `git switch ${(0,shell_quote/* shellQuote */.Z)(base)}`, `git merge --ff-only ${staging.candidate}`, ...push];
}
function runCommand(record) {
    const branches = record.plan?.steps.map(step => step.candidate) ?? [];
    return runWith(branches, null).map(command => `${command} --gates 'test: …'`);
}
function dropStaging({ ref, sha, where }) {
    if (where === 'local')
        return `git update-ref -d ${(0,shell_quote/* shellQuote */.Z)(ref)} ${sha}`;
    return `git push --force-with-lease=${(0,shell_quote/* shellQuote */.Z)(`${ref}:${sha}`)} origin ${(0,shell_quote/* shellQuote */.Z)(`:${ref}`)}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/findings.js


function regressedTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => domain_comparison/* REGRESSIONS */.R.includes(change)) ?? [];
}
function regressedGates(record) {
    const named = new Set(regressedTests(record).map(({ gate }) => gate));
    return record.comparison?.gates.filter(({ change, gate }) => change === 'regressed' && !named.has(gate)) ?? [];
}
function unjudgedGates(record) {
    return record.comparison?.gates.filter(({ change }) => change === 'broken' || change === 'unknown') ?? [];
}
const findings_SUSPICIOUS = [
    'not-run',
    'removed',
    'failing-removed',
    'newly-skipped',
    'failing-skipped',
    'flaky'
];
function suspiciousTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => findings_SUSPICIOUS.includes(change)) ?? [];
}
function textualConflicts(record) {
    return record.conflicts.filter(conflict => conflict.foundBy !== 'gates' || culpritBehind(record, conflict) === null);
}
function culpritBehind(record, conflict) {
    const key = findings_keyOf(conflict.branches);
    return record.culprits.find(({ branches }) => findings_keyOf(branches) === key) ?? null;
}
function conflictIdOf(record, culprit) {
    const key = findings_keyOf(culprit.branches);
    return record.conflicts.find(({ foundBy, branches }) => foundBy === 'gates' && findings_keyOf(branches) === key)?.id ?? null;
}
function keptOut(record, conflict) {
    return conflict.branches
        .flatMap(branch => candidateNamed(record, branch) ?? [])
        .filter(({ outcome }) => outcome === 'conflict' || outcome === 'partial');
}
function movers(record, conflict) {
    const candidates = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? []);
    const kept = keptOut(record, conflict);
    if (kept.length > 0)
        return kept.map(({ name }) => name);
    const waiting = candidates.filter(({ status, outcome }) => status === 'held-out' && outcome !== 'not-reached');
    return (waiting.length > 0 ? waiting : candidates).map(({ name }) => name);
}
function isUndecided(record, conflict) {
    const parties = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? []);
    return parties.every(({ outcome }) => outcome === 'not-reached');
}
function needsPerson(conflict) {
    return conflict.resolution === null && !conflict.autoResolvable;
}
function isAnalysisOnly(record) {
    return record.run.mode === 'analyze';
}
function findings_keyOf(branches) {
    return JSON.stringify([...branches].sort());
}

;// CONCATENATED MODULE: ./lib/report/facts/people.js


function authors(record, branches) {
    const known = new Map();
    for (const branch of branches)
        known.set(personKey(record, branch), person(record, branch));
    return (0,report_phrase/* enumerate */.HL)([...known.values()]);
}
function person(record, branch) {
    const author = authorOf(record, branch);
    return author === null ? (0,report_phrase/* say */.cv) `Author of ${(0,report_phrase/* name */.UU)(branch)}` : (0,report_phrase/* say */.cv) `${author}`;
}
function personKey(record, branch) {
    return authorOf(record, branch) ?? `\0${branch}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/branch-actions.js









function branchActions(record) {
    const clashes = openConflicts(record);
    const told = new Set(clashes.map(({ mover }) => mover));
    return [
        ...clashes.map(clash => conflictAction(record, clash)),
        ...culpritActions(record),
        ...predictionActions(record),
        ...decisionActions(record),
        ...inMergeOrder(record).flatMap(candidate => candidateActions(record, candidate, told))
    ];
}
function openConflicts(record) {
    const groups = new Map();
    for (const conflict of textualConflicts(record)) {
        if (!needsPerson(conflict) || !isInTheWay(record, conflict))
            continue;
        const [mover, ...more] = movers(record, conflict);
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
    return isUndecided(record, conflict) || keptOut(record, conflict).length > 0;
}
function predictionActions(record) {
    const open = record.conflicts.filter(conflict => conflict.foundBy === 'prediction' && needsPerson(conflict));
    return open.map(conflict => ({
        who: authors(record, movers(record, conflict)),
        what: (0,report_phrase/* say */.cv) `Check a predicted conflict (${conflict.type}) of ${(0,report_phrase/* names */.Dy)(conflict.branches)} in ${(0,report_phrase/* name */.UU)(conflict.path)}. ${conflict.recommendation ?? conflict.meaning}`,
        commands: [],
        evidence: (0,report_phrase/* name */.UU)(conflict.id)
    }));
}
function decisionActions({ decisions }) {
    const stale = decisions.filter(({ state }) => state === 'no-longer-fits');
    return stale.map(({ id, by, option, why }) => ({
        who: (0,report_phrase/* say */.cv) `${by}`,
        what: (0,report_phrase/* say */.cv) `Decide ${(0,report_phrase/* name */.UU)(id)} again, as "${option}" no longer fits: ${why}`,
        commands: [`integration-orchestrator resolve ${id}`],
        evidence: (0,report_phrase/* name */.UU)(decision/* DECISIONS_PATH */.q)
    }));
}
function conflictAction(record, { mover, others, conflicts }) {
    const evidence = conflictIds(conflicts);
    const paths = (0,report_phrase/* names */.Dy)([...new Set(conflicts.map(({ path }) => path))]);
    const first = conflicts[0];
    const undecided = first !== undefined && isUndecided(record, first) && movers(record, first).length > 1;
    if (undecided) {
        const advice = first.recommendation === null ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` ${first.recommendation}`;
        return {
            who: authors(record, first.branches),
            what: (0,report_phrase/* say */.cv) `Settle who goes first, as ${(0,report_phrase/* names */.Dy)(first.branches)} collide in ${paths}.${advice}`,
            commands: recommendedOption(first)?.option.commands ?? [],
            evidence
        };
    }
    const other = others[0] ?? '';
    return {
        who: person(record, mover),
        what: (0,report_phrase/* say */.cv) `Merge ${(0,report_phrase/* names */.Dy)(others)} into ${(0,report_phrase/* name */.UU)(mover)}, settle ${paths}, push; the next run takes it in.`,
        commands: mergeBranches(record, mover, other),
        evidence
    };
}
function conflictIds(conflicts) {
    return (0,report_phrase/* names */.Dy)(conflicts.map(({ id }) => id));
}
function culpritActions(record) {
    return record.culprits.map(culprit => {
        const others = culprit.branches.filter(branch => branch !== culprit.heldOut);
        const fails = culprit.tests.length > 0 ? (0,report_phrase/* names */.Dy)(culprit.tests, 3) : (0,report_phrase/* names */.Dy)(culprit.signals, 3);
        const company = others.length > 0 ? (0,report_phrase/* say */.cv) ` together with ${(0,report_phrase/* names */.Dy)(others)}` : report_phrase/* NOTHING */.K$;
        const id = conflictIdOf(record, culprit);
        const probes = probesOf(culprit);
        const talk = others.length > 0 ? (0,report_phrase/* say */.cv) ` (${authors(record, others)} knows the other side)` : report_phrase/* NOTHING */.K$;
        return {
            who: person(record, culprit.heldOut),
            what: (0,report_phrase/* say */.cv) `Fix ${(0,report_phrase/* name */.UU)(culprit.heldOut)}, which breaks ${fails}${company}${talk}.${branch_actions_look(culprit)}`,
            commands: reproduce(record, culprit),
            evidence: (0,report_phrase/* joined */.oR)([...(id === null ? [] : [(0,report_phrase/* name */.UU)(id)]), (0,report_phrase/* names */.Dy)(probes)], ', ')
        };
    });
}
function branch_actions_look({ branches, meeting: { files, definitions } }) {
    if (files.length === 0)
        return report_phrase/* NOTHING */.K$;
    const inside = definitions.length === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `, in ${(0,report_phrase/* names */.Dy)(definitions, 3)}`;
    return (0,report_phrase/* say */.cv) ` Look at what ${branches.length === 2 ? 'both' : 'several of them'} change: ${(0,report_phrase/* names */.Dy)(files, 3)}${inside}.`;
}
function probesOf({ evidence }) {
    return evidence.filter(({ tree }) => tree !== null).map(({ probe }) => probe);
}
function act(who, what) {
    return { who, what, commands: [], evidence: report_phrase/* NOTHING */.K$ };
}
function candidateActions(record, candidate, told) {
    const { outcome, skippedCommits, reason } = candidate;
    const branch = (0,report_phrase/* name */.UU)(candidate.name);
    switch (outcome) {
        case 'missing':
            return [act((0,report_phrase/* say */.cv) `Whoever asked for ${branch}`, (0,report_phrase/* say */.cv) `Correct the name, or take it out of the list: ${reason}`)];
        case 'moved':
            return [act((0,report_phrase/* say */.cv) `Whoever runs this`, (0,report_phrase/* say */.cv) `Run again, and ${branch} takes part as it stands then: ${reason}`)];
        case 'unrelated':
            return [act(person(record, candidate.name), (0,report_phrase/* say */.cv) `Rebuild ${branch} on the base: it shares no history with it.`)];
        case 'inconclusive':
            return [act(person(record, candidate.name), (0,report_phrase/* say */.cv) `Nothing was proved against ${branch}, nor for it: ${reason}`)];
        case 'depends':
        case 'decided':
            return [
                act(person(record, candidate.name), outcome === 'decided' ? (0,report_phrase/* say */.cv) `Wait with ${branch}: ${reason}` : (0,report_phrase/* say */.cv) `Wait with ${branch}: it ${reason}`)
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
        who: person(record, candidate.name),
        what: (0,report_phrase/* say */.cv) `Bring the ${(0,plural/* plural */.L)(skipped, 'commit')} of ${(0,report_phrase/* name */.UU)(candidate.name)} that stayed out up to date with the base.`,
        commands: [],
        evidence: (0,report_phrase/* names */.Dy)(candidate.skippedCommits.map(({ oid }) => (0,ids/* shortOid */.$M)(oid)))
    };
}
function unexplained(record, candidate) {
    return {
        who: person(record, candidate.name),
        what: (0,report_phrase/* say */.cv) `Bring ${(0,report_phrase/* name */.UU)(candidate.name)} up to date once the others have landed: ${candidate.reason}`,
        commands: [],
        evidence: report_phrase/* NOTHING */.K$
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/incident.js




function baseState(record) {
    const baseline = baselineProbe(record);
    if (baseline === null || baseline.outcome === 'pass')
        return 'good';
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return baseline.outcome === 'broken' ? 'no-control' : 'red';
    return gates.every(({ integration }) => integration === 'pass') ? 'mended' : 'red';
}
function commitPhrase({ sha, subject }) {
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(sha))} “${subject}”`;
}
function signedCommit(commit) {
    return (0,report_phrase/* say */.cv) `${commitPhrase(commit)} by ${commit.author}${dayOf(commit)}`;
}
function dayOf({ date }) {
    return date === '' ? '' : `, ${date.slice(0, 10)}`;
}
function toRevert({ causes }) {
    return causes.filter(({ recommendation }) => recommendation === 'revert').toReversed();
}
function consequences(record) {
    const gates = record.comparison?.gates ?? [];
    const inside = (0,report_phrase/* names */.Dy)(candidates_landed(record).map(candidate => candidate.name));
    if (gates.length === 0) {
        return [(0,report_phrase/* say */.cv) `No branch was compared with the base, so none of them lands and none is blamed.`];
    }
    if (candidates_landed(record).length === 0)
        return [(0,report_phrase/* say */.cv) `No branch could be taken in.`, ...ownFailures(record)];
    const withChange = (wanted) => gates.filter(({ change }) => change === wanted).map(({ gate }) => gate);
    const [fixed, before, unknown] = [withChange('fixed'), withChange('failing-before'), withChange('unknown')];
    return [
        ...(fixed.length > 0
            ? [(0,report_phrase/* say */.cv) `With ${inside} in, ${(0,report_phrase/* names */.Dy)(fixed)} passes, which the base fails: landing that mends it.`]
            : []),
        ...(before.length > 0 ? [asBefore(record, before, inside)] : []),
        ...(unknown.length > 0
            ? [
                (0,report_phrase/* say */.cv) `Behind the failure of ${(0,report_phrase/* names */.Dy)(unknown)}, which names no test, nothing can be told: nothing lands until the base is mended.`
            ]
            : []),
        ...ownFailures(record),
        ...onceReverted(record)
    ];
}
function asBefore(record, gates, inside) {
    const may = record.status === 'blocked' ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) `, so that it may land`;
    return (0,report_phrase/* say */.cv) `With ${inside} in, ${(0,report_phrase/* names */.Dy)(gates)} fails only as the base does, and no failure was added${may}. What else breaks behind what is red already cannot be seen: run again once the base is mended.`;
}
function ownFailures({ culprits }) {
    if (culprits.length === 0)
        return [];
    const out = (0,report_phrase/* names */.Dy)([...new Set(culprits.map(({ heldOut }) => heldOut))]);
    return [(0,report_phrase/* say */.cv) `Held out for failures that the base does not have: ${out}.`];
}
function onceReverted({ staging, incident }) {
    const isReverting = incident?.causes.some(({ recommendation }) => recommendation === 'revert') ?? false;
    if (staging?.state !== 'published' || !isReverting)
        return [];
    return [(0,report_phrase/* say */.cv) `What is published stands on the red commit: once a revert has landed, run again instead of landing it.`];
}

;// CONCATENATED MODULE: ./lib/report/facts/verdict.js






const LABELS = { ready: 'Ready', conditional: 'Conditional', blocked: 'Blocked' };
function statusLabel(record) {
    return LABELS[record.status];
}
function verdictSentence(record) {
    if (record.failure !== null)
        return failureSentence(record.failure);
    if (isAnalysisOnly(record))
        return analysisSentence(record);
    if (record.wanted.length > 0)
        return waveSentence(record);
    const said = [baseSentence(record), integrationSentence(record), gateSentence(record)];
    return (0,report_phrase/* joined */.oR)(said.filter(phrase => phrase.length > 0), ' ');
}
function baseSentence(record) {
    switch (baseState(record)) {
        case 'good':
            return report_phrase/* NOTHING */.K$;
        case 'mended':
            return (0,report_phrase/* say */.cv) `${baseName(record)} itself is red; with what is in, it is green.`;
        case 'no-control':
            return (0,report_phrase/* say */.cv) `${baseName(record)} itself could not be judged, so there is no control.`;
        case 'red':
            return (0,report_phrase/* say */.cv) `${baseName(record)} itself is red, without any branch.`;
    }
}
function failureSentence(failure) {
    switch (failure.kind) {
        case 'cancelled':
            return (0,report_phrase/* say */.cv) `The run was cancelled in stage ${(0,report_phrase/* name */.UU)(failure.stage)}, before there was a verdict.`;
        case 'configuration':
            return (0,report_phrase/* say */.cv) `The run could not go on: something in its setup has to be changed first.`;
        case 'tool':
        case 'internal':
            return (0,report_phrase/* say */.cv) `The run failed in stage ${(0,report_phrase/* name */.UU)(failure.stage)}. This says nothing about the branches.`;
    }
}
function analysisSentence(record) {
    const looked = (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(record.candidates.length, 'branch', 'branches')} analysed on ${baseName(record)}: `;
    const found = record.conflicts.length;
    const conflicts = found === 0 ? (0,report_phrase/* say */.cv) `no conflict.` : (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(found, 'conflict')}.`;
    return (0,report_phrase/* say */.cv) `${looked}${conflicts} Nothing was merged or tested.`;
}
function waveSentence({ wanted, probes, candidates }) {
    const known = probes.length === 0
        ? report_phrase/* NOTHING */.K$
        : (0,report_phrase/* say */.cv) `, after ${(0,plural/* plural */.L)(probes.length, 'probe')} that ${probes.length === 1 ? 'is' : 'are'} known`;
    const what = (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(candidates.length, 'branch', 'branches')} planned: ${(0,plural/* plural */.L)(wanted.length, 'probe')} to be made next${known}.`;
    if (wanted.every(isDiagnosis))
        return (0,report_phrase/* say */.cv) `${what} They only tell why something is red: what may land is known.`;
    return (0,report_phrase/* say */.cv) `${what} Nothing is proved yet.`;
}
function integrationSentence(record) {
    const all = record.candidates.length;
    const merged = mergedIn(record).length;
    if (all === 0)
        return (0,report_phrase/* say */.cv) `No branch was found, so nothing was integrated.`;
    const out = heldOut(record);
    const part = partlyIn(record);
    const how = all === 1
        ? (0,report_phrase/* say */.cv) `The branch is`
        : merged === all
            ? (0,report_phrase/* say */.cv) `${all === 2 ? 'Both' : `All ${all}`} branches are`
            : someAre(merged, all);
    const rest = [
        part.length > 0 ? (0,report_phrase/* say */.cv) `in part: ${(0,report_phrase/* names */.Dy)(part.map(candidate => candidate.name))}` : report_phrase/* NOTHING */.K$,
        out.length > 0 ? (0,report_phrase/* say */.cv) `held out: ${(0,report_phrase/* names */.Dy)(out.map(candidate => candidate.name))}` : report_phrase/* NOTHING */.K$
    ].filter(phrase => phrase.length > 0);
    if (all === 1 && merged === 0)
        return (0,report_phrase/* say */.cv) `The only branch is not wholly in: ${(0,report_phrase/* joined */.oR)(rest, '; ')}.`;
    return (0,report_phrase/* say */.cv) `${how} merged on top of ${baseName(record)}${rest.length > 0 ? (0,report_phrase/* say */.cv) `; ${(0,report_phrase/* joined */.oR)(rest, '; ')}` : report_phrase/* NOTHING */.K$}.`;
}
function someAre(merged, all) {
    if (merged === 0)
        return (0,report_phrase/* say */.cv) `None of the ${all} branches is wholly`;
    return (0,report_phrase/* say */.cv) `${merged} of ${all} branches ${merged === 1 ? 'is' : 'are'}`;
}
function gateSentence(record) {
    if (record.probes.length === 0 && candidates_landed(record).length === 0)
        return report_phrase/* NOTHING */.K$;
    if (record.probes.length === 0)
        return (0,report_phrase/* say */.cv) `No gate ran, so nothing shows that the result works.`;
    if (baseState(record) === 'no-control')
        return report_phrase/* NOTHING */.K$;
    if (candidates_landed(record).length === 0)
        return report_phrase/* NOTHING */.K$;
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return (0,report_phrase/* say */.cv) `The result was not compared with the base.`;
    const regressed = gates.filter(({ change }) => change === 'regressed').map(({ gate }) => gate);
    const tests = regressedTests(record).length;
    if (tests > 0)
        return (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(tests, 'test')} that did not fail on the base ${tests === 1 ? 'fails' : 'fail'} on the result.`;
    if (regressed.length > 0)
        return (0,report_phrase/* say */.cv) `The result fails ${(0,report_phrase/* names */.Dy)(regressed)}, which the base passes.`;
    const unjudged = unjudgedGates(record).map(({ gate }) => gate);
    if (unjudged.length > 0)
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(unjudged)} could not be judged on the result.`;
    const before = gates.filter(({ change }) => change === 'failing-before').map(({ gate }) => gate);
    if (before.length > 0)
        return (0,report_phrase/* say */.cv) `The result fails ${(0,report_phrase/* names */.Dy)(before)} as the base does, and adds no failure of its own.`;
    return gates.length === 1
        ? (0,report_phrase/* say */.cv) `The gate passes on the result.`
        : (0,report_phrase/* say */.cv) `${gates.length === 2 ? 'Both' : `All ${gates.length}`} gates pass on the result.`;
}
function baseName(record) {
    return record.base === null ? (0,report_phrase/* say */.cv) `the base` : (0,report_phrase/* name */.UU)(record.base.name);
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

// EXTERNAL MODULE: ./lib/report/escape/markdown-code.js
var markdown_code = __webpack_require__(786);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/report/sections/excerpt.js
function lastLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [`… ${lines.length - limit} lines before`, ...lines.slice(-limit)].join('\n');
}
function excerpt_firstLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [...lines.slice(0, limit), `… ${lines.length - limit} more lines`].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/sections/regenerations.js






function regenerationTable({ regenerations }) {
    if (regenerations.length === 0)
        return null;
    const head = ['Run', 'Files', 'Command', 'For', 'Outcome', 'Seconds', 'Log'];
    return (0,markdown/* folded */.TM)(regenerations, 50, some => (0,markdown/* table */.tp)(head, some.map(one => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(one.id)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(one.paths)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(one.command)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(one.candidate)} into ${(0,report_phrase/* names */.Dy)(one.onto)}`),
        `${one.outcome === 'written' ? '✅' : '❌'} ${(0,report_phrase/* toCell */.cX)(regenerations_outcomeOf(one))}`,
        one.seconds.toFixed(1),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(one.log))
    ])));
}
function regenerations_outcomeOf({ outcome, reason, files, untaken }) {
    const sizes = outcome === 'written' ? [regenerations_sizeOf(files)] : [];
    const others = untaken.count === 0 ? [] : [(0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(untaken.count, 'other path')} it changed not taken`];
    return (0,report_phrase/* joined */.oR)([(0,report_phrase/* say */.cv) `${reason}`, ...sizes, ...others], '; ');
}
function regenerations_sizeOf(files) {
    const sum = (count) => files.reduce((all, file) => all + count(file), 0);
    return (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(sum(({ added }) => added), 'line')} added, ${sum(({ removed }) => removed)} removed`;
}
function refusedRegeneration({ regenerations }, { path, branches, resolution }) {
    const failed = regenerations.findLast(({ outcome, candidate, paths }) => outcome === 'failed' && paths.includes(path) && branches.includes(candidate));
    if (resolution !== null || failed === undefined)
        return null;
    const { id, log, reason, tail } = failed;
    return (0,markdown/* stack */.t$)([
        sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `It was to be written anew (${(0,report_phrase/* name */.UU)(id)}, ${(0,report_phrase/* name */.UU)(log)}), but ${reason}`)),
        tail === '' ? null : (0,markdown_code/* codeBlock */.D)(lastLines(tail, 15))
    ]);
}

;// CONCATENATED MODULE: ./lib/report/sections/ways-out.js






function waysTable({ options }) {
    return (0,markdown/* table */.tp)(['#', 'Way out', 'In question', 'Risk', 'In afterwards'], options.map(({ title, effort, risk, riskReason, completeness }, i) => [
        String(i + 1),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${title}`),
        effort.files === 0
            ? 'nothing'
            : effort.lines === 0
                ? (0,plural/* plural */.L)(effort.files, 'file')
                : `${(0,plural/* plural */.L)(effort.lines, 'line')} in ${(0,plural/* plural */.L)(effort.files, 'file')}`,
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${risk}: ${riskReason}`),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${completeness}`)
    ]));
}
function recommendationLine({ recommendation }) {
    if (recommendation === null)
        return null;
    const isChoice = recommendation.startsWith('Option ');
    return `${isChoice ? '**Recommended:** ' : ''}${sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${recommendation}`))}`;
}
function waysOut(conflict) {
    const { id, options } = conflict;
    const chosen = recommendedOption(conflict);
    const others = options.map((option, i) => ({ option, number: i + 1 })).filter(({ number }) => number !== chosen?.number);
    return (0,markdown/* stack */.t$)([
        recommendationLine(conflict),
        waysTable(conflict),
        chosen === null ? null : wayBlock(id, chosen),
        (0,markdown/* details */.zH)(`${chosen === null ? 'How' : 'How the other'} ${(0,plural/* plural */.L)(others.length, 'way')} out ${others.length === 1 ? 'is' : 'are'} carried out`, (0,markdown/* bullets */.e5)(others.map(other => wayBlock(id, other))))
    ]);
}
function wayBlock(id, { number, option }) {
    const { title, effect } = option;
    return (0,markdown/* stack */.t$)([
        `**Option ${number}: ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${title}`)}.** ${sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${effect}`))}`,
        textBlocks(option),
        (0,markdown/* shell */.vf)(option.commands),
        `${option.commands.length === 0 ? 'Let' : 'Or let'} the next run do it: ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(`integration-orchestrator resolve ${id} --option ${number}`))}`
    ]);
}
function textBlocks({ action }) {
    if (action.kind !== 'combine')
        return null;
    const many = action.texts.length > 1;
    return (0,markdown/* stack */.t$)(action.texts.map((text, i) => {
        const place = many ? `Place ${i + 1}: ` : '';
        return text === ''
            ? `${place}nothing stands here then.`
            : (0,markdown/* stack */.t$)([many ? `Place ${i + 1}:` : null, (0,markdown_code/* codeBlock */.D)(text)]);
    }));
}

;// CONCATENATED MODULE: ./lib/report/sections/conflicts.js










function conflictTable(record, conflicts, limit = 100) {
    if (conflicts.length === 0)
        return null;
    const head = ['Id', 'Severity', 'Between', 'Where', 'Kind', 'Whose move'];
    return (0,markdown/* folded */.TM)(conflicts, limit, some => (0,markdown/* table */.tp)(head, some.map(conflict => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(conflict.id)),
        conflict.severity,
        (0,report_phrase/* toCell */.cX)(between(conflict)),
        conflict.path === '' ? 'no single file' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(conflicts_placeOf(conflict))),
        (0,report_phrase/* toCell */.cX)(conflicts_kindOf(conflict)),
        (0,report_phrase/* toCell */.cX)(whoseMove(record, conflict))
    ])));
}
function conflictBlock(record, conflict) {
    const ways = needsPerson(conflict) ? [waysOut(conflict)] : [];
    return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways]);
}
function conflictSummary(record, conflict) {
    const ways = needsPerson(conflict) ? [recommendationLine(conflict), waysTable(conflict)] : [];
    return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways]);
}
function conflictSection(conflict, blocks) {
    const { id, path } = conflict;
    return (0,markdown/* section */.uW)(path === '' ? `${id}: ${(0,report_phrase/* toMarkdown */.l6)(between(conflict))}` : `${id}: ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(path))}`, blocks, 3);
}
function conflictFacts(record, conflict) {
    const { severity, severityReason, meaning, owners } = conflict;
    return [
        `${(0,report_phrase/* toMarkdown */.l6)(between(conflict))}; ${(0,report_phrase/* toMarkdown */.l6)(conflicts_kindOf(conflict))}. ${(0,report_phrase/* toMarkdown */.l6)(standOf(record, conflict))}`,
        `${sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${meaning}`))} ${sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Severity ${severity}: ${severityReason}`))}`,
        sentence((0,report_phrase/* toMarkdown */.l6)(testimony(conflict))),
        partyList(conflict),
        owners.length === 0 ? null : (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Owned by ${(0,report_phrase/* names */.Dy)(owners)}, as CODEOWNERS says.`),
        (0,markdown/* stack */.t$)(conflict.sides.map(side => sideBlock(side, conflict))),
        conflict.base.length === 0 ? null : (0,markdown/* details */.zH)('On the base', (0,markdown/* stack */.t$)(conflict.base.map(baseBlock))),
        knowledgeLine(conflict),
        refusedRegeneration(record, conflict)
    ];
}
function knowledgeLine({ knowledge }) {
    if (knowledge === undefined)
        return null;
    const { paths, handling, regenerate, rationale } = knowledge;
    const why = rationale === '' ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `: ${rationale}`;
    const how = regenerate === undefined ? (0,report_phrase/* name */.UU)(handling) : (0,report_phrase/* name */.UU)(`${handling}: ${regenerate.command}`);
    return sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `What the project knows of ${(0,report_phrase/* name */.UU)(paths)} (${how})${why}`));
}
function testimony({ foundBy, explanation }) {
    return foundBy === 'git' ? (0,report_phrase/* say */.cv) `Git says: ${explanation}` : (0,report_phrase/* say */.cv) `${explanation}`;
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
    return (0,markdown/* bullets */.e5)(parties.map(party => {
        const by = party.author === '' ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` by ${party.author}`;
        const commits = party.commits.map(({ oid, subject }) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(oid))} ${subject}`);
        const last = commits.length === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `; ${(0,report_phrase/* joined */.oR)(commits, ', ')}`;
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(party.branch)}${by} ${DEEDS[party.change]} ${(0,report_phrase/* name */.UU)(party.path ?? path)}${last}`);
    }));
}
function sideBlock({ branch, author, path, lines, text, definition }, conflict) {
    const by = author === '' ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` by ${author}`;
    const elsewhere = path === conflict.path ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` of ${(0,report_phrase/* name */.UU)(path)}`;
    const where = `${whereOf(lines)}${(0,report_phrase/* toMarkdown */.l6)(elsewhere)}${(0,report_phrase/* toMarkdown */.l6)(inside(definition))}`;
    const isGone = conflict.parties.some(party => party.branch === branch && party.path === null);
    if (text === '' && isGone)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(branch)}${by} deletes the file.`);
    if (text === '')
        return `${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(branch)}${by}`)} deletes lines here (after ${where}).`;
    return `${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(branch)}${by}`)}, ${where}:\n\n${(0,markdown_code/* codeBlock */.D)(excerpt_firstLines(text, 40))}`;
}
function baseBlock({ lines, text, definition }) {
    if (text === '')
        return `Nothing stands here (after line ${lines.start}${(0,report_phrase/* toMarkdown */.l6)(inside(definition))}).`;
    return `${whereOf(lines)}${(0,report_phrase/* toMarkdown */.l6)(inside(definition))}:\n\n${(0,markdown_code/* codeBlock */.D)(excerpt_firstLines(text, 40))}`;
}
function inside(definition) {
    return definition === null ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` in ${(0,report_phrase/* name */.UU)(definition)}`;
}
function insideOf({ path, sides }) {
    return inside(sides.find(side => side.path === path && side.lines.start > 0)?.definition ?? null);
}
function whereOf({ start, count }) {
    return count > 1 ? `lines ${start}–${start + count - 1}` : `line ${start}`;
}
function between({ branches }) {
    return (0,report_phrase/* joined */.oR)(branches.map(report_phrase/* name */.UU), ' × ');
}
function conflicts_kindOf({ kind, type }) {
    return (0,report_phrase/* say */.cv) `${kind} (${type})`;
}
function conflicts_placeOf(conflict) {
    if (conflict.path === '')
        return 'no single file';
    const line = conflicts_lineOf(conflict);
    return line === null ? conflict.path : `${conflict.path}:${line}`;
}
function conflicts_lineOf({ path, sides }) {
    return sides.find(side => side.path === path && side.lines.start > 0)?.lines.start ?? null;
}
function whoseMove(record, conflict) {
    if (!needsPerson(conflict))
        return (0,report_phrase/* say */.cv) `nobody: ${conflict.resolution ?? byItself(conflict)}`;
    const culprit = culpritBehind(record, conflict);
    return authors(record, culprit === null ? movers(record, conflict) : [culprit.heldOut]);
}
function byItself({ knowledge }) {
    if (knowledge?.regenerate !== undefined)
        return (0,report_phrase/* say */.cv) `would be written anew by ${(0,report_phrase/* name */.UU)(knowledge.regenerate.command)}`;
    return knowledge?.handling === 'union'
        ? (0,report_phrase/* say */.cv) `the lines of both sides are kept where they meet`
        : (0,report_phrase/* say */.cv) `resolves by itself`;
}
function standOf(record, conflict) {
    const out = keptOut(record, conflict).map(candidate => candidate.name);
    const culprit = culpritBehind(record, conflict);
    if (!needsPerson(conflict)) {
        const isOpen = conflict.resolution === null && conflict.knowledge?.regenerate !== undefined;
        return (0,report_phrase/* say */.cv) `${isOpen ? 'Nobody has to move' : 'Resolved'}: ${conflict.resolution ?? byItself(conflict)}.`;
    }
    if (conflict.foundBy === 'prediction')
        return (0,report_phrase/* say */.cv) `Predicted by a detector: it keeps nobody out by itself. Whose move: ${whoseMove(record, conflict)}.`;
    if (culprit !== null)
        return (0,report_phrase/* say */.cv) `It keeps ${(0,report_phrase/* name */.UU)(culprit.heldOut)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if (out.length > 0)
        return (0,report_phrase/* say */.cv) `It keeps ${(0,report_phrase/* names */.Dy)(out)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if (isUndecided(record, conflict))
        return movers(record, conflict).length > 1
            ? (0,report_phrase/* say */.cv) `Nothing is merged yet; ${whoseMove(record, conflict)} settle who goes first.`
            : (0,report_phrase/* say */.cv) `Nothing is merged yet. Whose move: ${whoseMove(record, conflict)}.`;
    const waiting = movers(record, conflict);
    return (0,report_phrase/* say */.cv) `It keeps nobody out today, but ${(0,report_phrase/* names */.Dy)(waiting)} will meet it next. Whose move: ${whoseMove(record, conflict)}.`;
}

;// CONCATENATED MODULE: ./lib/report/sections/culprits.js









const OUTCOMES = { green: '✅ passes', red: '❌ fails', unresolved: '❔ could not be judged' };
function culpritHeadline({ branches }) {
    if (branches.length === 1)
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(branches)} fails by itself`;
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* joined */.oR)(branches.map(report_phrase/* name */.UU), ' + ')} fail only together`;
}
function culpritBlock(record, culprit) {
    const id = conflictIdOf(record, culprit);
    const also = id === null ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` It is listed as conflict ${(0,report_phrase/* name */.UU)(id)}.`;
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)(culpritHeadline(culprit)), [
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(culprit.heldOut)} is held out so that the others can land${choice(culprit)}; ${authors(record, culprit.branches)} ${culprit.branches.length > 1 ? 'have' : 'has'} to settle it.${also}`),
        failing(culprit),
        lookAt(culprit),
        evidenceTable(culprit),
        excerpts(culprit),
        (0,markdown/* stack */.t$)(['To see it fail:', (0,markdown/* shell */.vf)(reproduce(record, culprit))])
    ], 3);
}
function choice({ because }) {
    return because === null ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` (${because})`;
}
function lookAt({ branches, meeting: { files, definitions, conflicts } }) {
    if (branches.length < 2)
        return null;
    const lines = [
        files.length > 0
            ? (0,report_phrase/* say */.cv) `Files that more than one of them changes: ${(0,report_phrase/* names */.Dy)(files, 10)}.`
            : (0,report_phrase/* say */.cv) `No file is changed by more than one of them: look for what one uses and the other changes.`,
        ...(definitions.length > 0 ? [(0,report_phrase/* say */.cv) `In them, changed by more than one: ${(0,report_phrase/* names */.Dy)(definitions, 10)}.`] : []),
        ...(conflicts.length > 0 ? [(0,report_phrase/* say */.cv) `Expected between them before any gate ran: ${(0,report_phrase/* names */.Dy)(conflicts, 10)}.`] : [])
    ];
    return (0,markdown/* stack */.t$)(['What the authors have to look at:', (0,markdown/* bullets */.e5)(lines.map(report_phrase/* toMarkdown */.l6))]);
}
function failing({ tests, signals }) {
    const list = tests.length > 0 ? tests : signals;
    if (list.length === 0)
        return null;
    const what = tests.length > 0 ? (0,plural/* plural */.L)(tests.length, 'failing test') : (0,plural/* plural */.L)(signals.length, 'signal');
    return (0,markdown/* stack */.t$)([`${what}:`, (0,markdown/* folded */.TM)(list, 10, some => (0,markdown/* bullets */.e5)(some.map(test => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(test)))))]);
}
function evidenceTable({ evidence }) {
    return (0,markdown/* table */.tp)(['Probe', 'Branches on the base', 'Outcome', 'Tree', 'Log'], evidence.map(evidenceRow));
}
function evidenceRow({ probe, candidates, outcome, tree, log }) {
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe)),
        candidates.length === 0 ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(candidates)),
        OUTCOMES[outcome],
        tree === null ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(tree))),
        log === null ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(log))
    ];
}
function excerpts({ evidence }) {
    const [red] = evidence.filter(({ outcome, excerpt }) => outcome === 'red' && excerpt !== '');
    if (red === undefined)
        return null;
    return (0,markdown/* details */.zH)('What the failing log says', (0,markdown_code/* codeBlock */.D)(lastLines(red.excerpt, 40)));
}

;// CONCATENATED MODULE: ./lib/report/annotations.js









const PER_LEVEL = 10;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4000;
function renderAnnotations(record) {
    const all = [
        ...failureAnnotations(record),
        ...incidentAnnotations(record),
        ...regressionAnnotations(record),
        ...culpritAnnotations(record),
        ...conflictAnnotations(record),
        ...gateAnnotations(record),
        ...testAnnotations(record),
        ...candidateAnnotations(record)
    ];
    return ['error', 'warning', 'notice'].flatMap(level => fitLevel(level, all));
}
function fitLevel(level, all) {
    const own = all.filter(annotation => annotation.level === level);
    if (own.length <= PER_LEVEL)
        return own;
    const left = own.length - PER_LEVEL + 1;
    const rest = {
        level,
        title: `${left} more`,
        message: 'All of them are in INTEGRATION_REPORT.md, in the report artifact.'
    };
    return [...own.slice(0, PER_LEVEL - 1), rest];
}
function annotation(level, title, message) {
    return { level, title: (0,cut_text/* cutText */.I)((0,report_phrase/* toPlain */.Ul)(title), TITLE_LIMIT), message: (0,cut_text/* cutText */.I)((0,report_phrase/* toPlain */.Ul)(message), MESSAGE_LIMIT) };
}
function failureAnnotations({ failure }) {
    if (failure === null)
        return [];
    return [annotation('error', (0,report_phrase/* say */.cv) `Integration stopped in ${(0,report_phrase/* name */.UU)(failure.stage)}`, (0,report_phrase/* say */.cv) `${failureMessage(failure)}`)];
}
function incidentAnnotations(record) {
    const { incident } = record;
    if (incident === null)
        return [];
    const level = annotations_severityOf(record);
    const where = baseName(record);
    if (incident.causes.length === 0) {
        return [annotation(level, (0,report_phrase/* say */.cv) `${where} itself is red`, (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(incident.tests, 5)}, without any branch.`)];
    }
    return incident.causes.map(({ commit, tests, recommendation, reason }) => annotation(level, (0,report_phrase/* say */.cv) `${where} itself is red: ${recommendation} ${commitPhrase(commit)}`, (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(tests, 5)}: broken by ${commit.author}; ${reason}.`));
}
function regressionAnnotations(record) {
    return [
        ...regressedTests(record).map(({ test, gate, message }) => annotation('error', (0,report_phrase/* say */.cv) `Regression: ${(0,report_phrase/* name */.UU)(test)}`, (0,report_phrase/* say */.cv) `Fails in the integration, not on the base (gate ${(0,report_phrase/* name */.UU)(gate)}). ${message ?? ''}`)),
        ...regressedGates(record).map(({ gate, reason }) => annotation('error', (0,report_phrase/* say */.cv) `Regression: gate ${(0,report_phrase/* name */.UU)(gate)}`, (0,report_phrase/* say */.cv) `Passes on the base, fails in the integration: ${reason}`))
    ];
}
function culpritAnnotations(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const proof = (0,report_phrase/* names */.Dy)(probesOf(culprit));
        const message = (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(what, 5)}. Held out: ${(0,report_phrase/* name */.UU)(culprit.heldOut)}. Evidence: ${proof}.`;
        return annotation(annotations_severityOf(record), culpritHeadline(culprit), message);
    });
}
function conflictAnnotations(record) {
    return textualConflicts(record)
        .filter(needsPerson)
        .map(conflict => conflictAnnotation(record, conflict));
}
function conflictAnnotation(record, conflict) {
    const { id, branches, severity, path, explanation } = conflict;
    const title = (0,report_phrase/* say */.cv) `${id}: ${(0,report_phrase/* joined */.oR)(branches.map(report_phrase/* name */.UU), ' × ')} in ${(0,report_phrase/* name */.UU)(path)}`;
    const message = (0,report_phrase/* say */.cv) `${severity} severity. ${sentence(explanation)} Whose move: ${whoseMove(record, conflict)}.`;
    const line = conflicts_lineOf(conflict);
    return {
        ...annotation(annotations_severityOf(record), title, message),
        ...(path === '' ? {} : { path }),
        ...(path === '' || line === null ? {} : { line })
    };
}
function gateAnnotations(record) {
    return unjudgedGates(record).map(({ gate, reason }) => annotation('error', (0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)} could not be judged`, (0,report_phrase/* say */.cv) `${reason}`));
}
function testAnnotations(record) {
    return suspiciousTests(record).map(({ test, gate, change }) => annotation('warning', (0,report_phrase/* say */.cv) `${change}: ${(0,report_phrase/* name */.UU)(test)}`, (0,report_phrase/* say */.cv) `Not a regression, but to be looked at (gate ${(0,report_phrase/* name */.UU)(gate)}).`));
}
function candidateAnnotations({ candidates }) {
    return candidates.flatMap(candidate => {
        const { outcome, reason, skippedCommits } = candidate;
        switch (outcome) {
            case 'missing':
            case 'moved':
            case 'unrelated':
            case 'inconclusive':
            case 'depends':
            case 'decided':
                return [annotation('warning', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} is held out`, (0,report_phrase/* say */.cv) `${reason}`)];
            case 'partial':
                return [
                    annotation('warning', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} is in only in part`, (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(skippedCommits.length, 'commit')} stayed out. ${reason}`)
                ];
            case 'contained':
            case 'duplicate':
                return [annotation('notice', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} adds nothing`, (0,report_phrase/* say */.cv) `${reason}`)];
            case 'merged':
            case 'conflict':
            case 'culprit':
            case 'not-reached':
                return [];
        }
    });
}
function annotations_severityOf({ status }) {
    return status === 'blocked' ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./lib/report/outputs.js


const TESTS_PER_CULPRIT = 20;
function renderOutputs(record, paths) {
    const { candidates, staging } = record;
    const published = staging?.state === 'published' ? staging : null;
    const namesOf = (merged) => JSON.stringify(candidates.filter(({ status }) => (status === 'merged') === merged).map(({ name }) => name));
    return {
        status: record.status,
        'merge-ready': record.mergeReady ? 'true' : 'false',
        'staging-ref': published?.ref ?? '',
        'staging-sha': published?.sha ?? '',
        'base-sha': record.base?.sha ?? '',
        merged: namesOf(true),
        'held-out': namesOf(false),
        conflicts: String(record.metrics.conflicts),
        regressions: String(record.metrics.regressions),
        culprits: JSON.stringify(record.culprits.map(culpritOutput)),
        matrix: matrixOf(record),
        record: paths.record,
        'report-dir': paths.reportDir
    };
}
function matrixOf({ wanted }) {
    const include = wanted.map(wish => ({ probe: wish.id, title: describeWish(wish) }));
    return include.length === 0 ? '' : JSON.stringify({ include });
}
function describeWish({ purpose, candidates, commit }) {
    if (purpose === 'history')
        return `${(0,ids/* shortOid */.$M)(commit)} of the base`;
    if (purpose === 'revert')
        return 'the base with a revert';
    return describeComposition(candidates);
}
function describeComposition(candidates) {
    if (candidates.length === 0)
        return 'the base';
    return candidates.length === 1 ? (0,cut_text/* cutText */.I)(candidates[0] ?? '', 60) : `${candidates.length} branches`;
}
function culpritOutput({ branches, tests, heldOut, evidence }) {
    return {
        branches,
        tests: tests.slice(0, TESTS_PER_CULPRIT),
        heldOut,
        evidence: evidence.map(({ probe, outcome }) => ({ probe, outcome }))
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/plan-facts.js


function planFacts({ plan }) {
    return plan === null || plan.steps.length < 2 ? [] : [costSentence(plan), commuteSentence(plan)];
}
function planNews(record) {
    const { plan } = record;
    const isNews = plan !== null && (plan.cost.heldOut + plan.listedCost.heldOut > 0 || plan.commutes.kind === 'differs');
    return isNews ? planFacts(record) : [];
}
function costSentence({ cost, listedCost, order, search, steps }) {
    const effort = `${(0,plural/* plural */.L)(search.orders, 'order')} tried in ${(0,plural/* plural */.L)(search.merges, 'merge')} in memory`;
    const untried = search.untried > 0 ? `, ${search.untried} left untried` : '';
    const own = costOf(cost, steps.length);
    if (order === 'listed')
        return (0,report_phrase/* say */.cv) `In the listed order ${own} (no other was looked for).`;
    const isSame = cost.heldOut === listedCost.heldOut && cost.paths === listedCost.paths && cost.lines === listedCost.lines;
    const listed = isSame ? 'as in the listed order' : `in the listed order ${costOf(listedCost, steps.length)}`;
    return (0,report_phrase/* say */.cv) `In this order ${own}, ${listed} (${effort}${untried}).`;
}
function costOf({ heldOut, paths, lines }, all) {
    if (heldOut === 0)
        return `all ${all} go in without a conflict`;
    return `${heldOut} of ${all} ${heldOut === 1 ? 'stays' : 'stay'} out (${(0,plural/* plural */.L)(paths, 'path')} in conflict, ${(0,plural/* plural */.L)(lines, 'changed line')})`;
}
function commuteSentence({ commutes }) {
    switch (commutes.kind) {
        case 'independent':
            return (0,report_phrase/* say */.cv) `For what goes in the order makes no difference: no two of them change a common file.`;
        case 'same':
            return (0,report_phrase/* say */.cv) `For what goes in the order makes no difference: the same tree in all ${commutes.orders} orders tried.`;
        case 'differs':
            return (0,report_phrase/* say */.cv) `For what goes in the order matters: ${commutes.orders} orders tried differ in ${(0,report_phrase/* names */.Dy)(commutes.paths)}. ${whoMatters(commutes.pairs)}`;
        case 'not-checked':
            return (0,report_phrase/* say */.cv) `Whether the order matters for what goes in was not checked: ${commutes.reason}.`;
    }
}
function whoMatters(pairs) {
    if (pairs.length === 0)
        return (0,report_phrase/* say */.cv) `Between which branches was not found out: that would take too many merges.`;
    const told = pairs.map(({ branches: [first, second], paths }) => {
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(first)} before ${(0,report_phrase/* name */.UU)(second)} is not the same as the other way round (${(0,report_phrase/* names */.Dy)(paths)})`;
    });
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* joined */.oR)(told, '; ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/sections/candidates.js




const MARKS = { in: '✅', part: '🟡', out: '❌', none: '➖' };
function candidateTable(record, limit = 100) {
    if (record.candidates.length === 0)
        return null;
    const head = ['', 'Branch', 'Author', 'Outcome', 'Reason', 'Head'];
    return (0,markdown/* folded */.TM)(inMergeOrder(record), limit, some => (0,markdown/* table */.tp)(head, some.map(candidate => row(record, candidate))));
}
function row(record, candidate) {
    const { mark, word } = standingOf(candidate);
    return [
        MARKS[mark],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        candidate.author === null ? 'unknown' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${candidate.author}`),
        word,
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${candidates_reasonOf(record, candidate)}`),
        candidate.sha === null ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(candidate.sha)))
    ];
}
function skippedCommits(record) {
    const rows = record.candidates.flatMap(candidate => candidate.skippedCommits.map(({ oid, subject, paths, reason }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(oid))),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${subject}`),
        reason === 'merge-commit'
            ? 'is a merge, which cannot be picked'
            : `conflicts in ${paths.map(path => (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(path))).join(', ')}`
    ]));
    if (rows.length === 0)
        return null;
    const head = ['Branch', 'Commit', 'Subject', 'Why it stayed out'];
    return rows.length <= 10 ? (0,markdown/* table */.tp)(head, rows) : (0,markdown/* details */.zH)(`${rows.length} commits stayed out`, (0,markdown/* table */.tp)(head, rows));
}
function pinnedHeads(record) {
    const rows = inMergeOrder(record).flatMap(({ name: branch, sha, source }) => sha === null ? [] : [[(0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(sha)), source === null ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(source))]]);
    const base = record.base;
    const all = base === null ? rows : [[`${(0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(base.name))} (base)`, (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(base.sha)), ''], ...rows];
    return (0,markdown/* stack */.t$)([(0,markdown/* details */.zH)(`${all.length} pinned commits`, (0,markdown/* table */.tp)(['Name', 'Commit', 'Read from'], all))]);
}

;// CONCATENATED MODULE: ./lib/report/sections/decisions.js


const STATES = {
    applied: 'applied',
    'no-longer-fits': '**no longer fits**',
    'not-needed': 'not needed'
};
function decisionTable({ decisions }) {
    if (decisions.length === 0)
        return null;
    const head = ['Conflict', 'Decision', 'By', 'What came of it'];
    return (0,markdown/* folded */.TM)(decisions, 50, some => (0,markdown/* table */.tp)(head, some.map(({ id, option, by, at, reason, state, why }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(id)),
        (0,report_phrase/* toCell */.cX)(reason === '' ? (0,report_phrase/* say */.cv) `${option}` : (0,report_phrase/* say */.cv) `${option} (${reason})`),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${by}, ${at.slice(0, 10)}`),
        `${STATES[state]}${(0,report_phrase/* toCell */.cX)(why === '' ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `: ${why}`)}`
    ])));
}

;// CONCATENATED MODULE: ./lib/report/sections/lead.js


function verdict(record) {
    return `**${statusLabel(record)}.** ${(0,report_phrase/* toMarkdown */.l6)(verdictSentence(record))}`;
}
function lead(record) {
    return `${verdict(record)} Next steps: [INTEGRATION_REPORT.md](INTEGRATION_REPORT.md).`;
}

;// CONCATENATED MODULE: ./lib/report/integration-plan.js











function renderIntegrationPlan(record) {
    return (0,markdown/* page */.MY)('Integration plan', [
        lead(record),
        planSentence(record),
        (0,markdown/* bullets */.e5)(planFacts(record).map(report_phrase/* toMarkdown */.l6)),
        (0,markdown/* section */.uW)('Order', [orderTable(record)]),
        (0,markdown/* section */.uW)('Decisions', [decisionTable(record)]),
        (0,markdown/* section */.uW)('Not in the plan', [excludedList(record)]),
        (0,markdown/* section */.uW)('How the branches meet', [pairSentence(record.pairs), overlapTable(record)]),
        pinnedHeads(record)
    ]);
}
const STRATEGIES = {
    merge: 'each by a merge commit',
    'cherry-pick': 'each by picking its commits, leaving out those that conflict',
    hybrid: 'each by a merge commit, or, where that conflicts, by picking its clean commits'
};
function planSentence(record) {
    const { plan, base } = record;
    if (plan === null)
        return null;
    const on = base === null ? baseName(record) : (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(base.name)} at ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(base.sha))}`;
    const order = plan.order === 'listed'
        ? 'in the order they were listed'
        : 'in the order that leaves the least out, least conflict and smallest first, stacks parent first';
    const tense = isAnalysisOnly(record) ? 'would go' : 'go';
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(plan.steps.length, 'branch', 'branches')} ${tense} onto ${on}, ${STRATEGIES[plan.strategy]}; ${order}.`);
}
function orderTable(record) {
    const rows = (record.plan?.steps ?? []).map(step => {
        const candidate = candidateNamed(record, step.candidate);
        const lines = candidate === null ? null : candidates_linesOf(candidate);
        return [
            String(step.position),
            (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(step.candidate)),
            candidate?.author == null ? 'unknown' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${candidate.author}`),
            String(candidate?.commits ?? ''),
            lines === null ? '' : `${candidate?.files.length ?? 0} (+${lines.added} −${lines.removed})`,
            (0,report_phrase/* toCell */.cX)(step.parent === null ? (0,report_phrase/* say */.cv) `${step.reason}` : (0,report_phrase/* say */.cv) `on top of ${(0,report_phrase/* name */.UU)(step.parent)}; ${step.reason}`)
        ];
    });
    const head = ['#', 'Branch', 'Author', 'Commits', 'Files (lines)', 'Why here'];
    return (0,markdown/* folded */.TM)(rows, 100, some => (0,markdown/* table */.tp)(head, some));
}
function excludedList(record) {
    const planned = new Set(record.plan?.steps.map(step => step.candidate));
    const others = record.candidates.filter(candidate => !planned.has(candidate.name));
    return (0,markdown/* bullets */.e5)(others.map(candidate => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)}: ${candidate.reason}`)));
}
function pairSentence(pairs) {
    if (pairs.length === 0)
        return null;
    const number = (verdict) => pairs.filter(pair => pair.verdict === verdict).length;
    const parts = [
        [number('disjoint'), 'without a common file'],
        [number('clean'), 'with common files, merging cleanly'],
        [number('conflict'), 'in conflict'],
        [number('unknown'), 'not tried, as one side conflicts with the base']
    ];
    const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    return `${(0,plural/* plural */.L)(pairs.length, 'pair')}: ${told.join('; ')}.`;
}
function overlapTable(record) {
    const rows = record.overlaps.map(overlap => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(overlap.path)),
        (0,report_phrase/* toCell */.cX)(pairName(overlap.branches)),
        `${howMerged(overlap)}${(0,report_phrase/* toCell */.cX)(integration_plan_sharedDefinitions(overlap))}`
    ]);
    return rows.length === 0 ? null : (0,markdown/* folded */.TM)(rows, 20, some => (0,markdown/* table */.tp)(['File', 'Between', 'How'], some));
}
function howMerged({ conflict, linesTouch }) {
    if (conflict)
        return '**conflict**';
    return linesTouch ? 'touching lines, merge cleanly' : 'different lines';
}
const SHOWN_DEFINITIONS = 3;
function integration_plan_sharedDefinitions({ definitions }) {
    if (definitions.length === 0)
        return report_phrase/* NOTHING */.K$;
    const shown = definitions.slice(0, SHOWN_DEFINITIONS).map(report_phrase/* name */.UU);
    const more = definitions.length > shown.length ? (0,report_phrase/* say */.cv) ` and ${definitions.length - shown.length} more` : report_phrase/* NOTHING */.K$;
    return (0,report_phrase/* say */.cv) `; both change ${(0,report_phrase/* joined */.oR)(shown, ', ')}${more}`;
}
function pairName(branches) {
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(branches[0])} × ${(0,report_phrase/* name */.UU)(branches[1])}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/learned.js





function learnedBlock({ knowledge }) {
    if (knowledge.length === 0)
        return null;
    const isNew = knowledge.some(({ change }) => change === 'add');
    const advice = isNew
        ? (0,report_phrase/* say */.cv) `Whoever knows these files says how they are handled: put what is right into ${(0,report_phrase/* name */.UU)(KNOWLEDGE_PATH)} on the base.`
        : (0,report_phrase/* say */.cv) `Known conflicts came up again; their counts in ${(0,report_phrase/* name */.UU)(KNOWLEDGE_PATH)} can be raised.`;
    return (0,markdown/* stack */.t$)([(0,report_phrase/* toMarkdown */.l6)(advice), (0,markdown_code/* codeBlock */.D)(['entries:', ...knowledge.flatMap(entryLines)].join('\n'), 'yaml')]);
}
function entryLines({ paths, kind, type, handling, regenerate, rationale, seen, change }) {
    const fields = [
        `paths: ${JSON.stringify(paths)}`,
        ...(kind === null ? [] : [`kind: ${kind}`]),
        ...(type === null ? [] : [`type: ${JSON.stringify(type)}`]),
        ...handlingLines(handling, regenerate),
        ...(rationale === '' ? [] : [`rationale: ${JSON.stringify(rationale)}`]),
        `seen: ${seen}${change === 'raise' ? ' # known already: only the count is new' : ''}`
    ];
    return fields.map((field, i) => `${i === 0 ? '  - ' : '    '}${field}`);
}
function handlingLines(handling, generator) {
    if (generator === undefined)
        return [`handling: ${handling}`];
    const { command, timeoutSeconds } = generator;
    const limit = timeoutSeconds === REGENERATE_SECONDS ? [] : [`  timeout-minutes: ${timeoutSeconds / 60}`];
    return ['handling:', `  regenerate: ${JSON.stringify(command)}`, ...limit];
}

;// CONCATENATED MODULE: ./lib/report/conflict-analysis.js











function renderConflictAnalysis(record) {
    const { conflicts } = record;
    return (0,markdown/* page */.MY)('Conflict analysis', [
        lead(record),
        answer(record),
        conflictTable(record, conflicts),
        (0,markdown/* section */.uW)('Decisions', [decisionTable(record)]),
        (0,markdown/* section */.uW)('Files written anew', [regenerationTable(record)]),
        (0,markdown/* section */.uW)('Learned', [learnedBlock(record)]),
        (0,markdown/* section */.uW)('Pairs', [pairSentence(record.pairs), conflict_analysis_pairMatrix(record)]),
        (0,markdown/* section */.uW)('Shared files', [blendedSentence(record), overlapTable(record)]),
        (0,markdown/* section */.uW)('Conflicts one by one', conflicts.map(conflict => conflictSummary(record, conflict)))
    ]);
}
function answer(record) {
    const { conflicts } = record;
    if (conflicts.length === 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `No conflict, neither between the branches nor with ${baseName(record)}.`);
    const parties = [...new Set(conflicts.flatMap(({ branches }) => branches))];
    const high = conflicts.filter(({ severity }) => severity === 'high').length;
    const grave = high > 0 ? (0,report_phrase/* say */.cv) `, ${high} of high severity` : (0,report_phrase/* say */.cv) ``;
    const predicted = conflicts.filter(({ foundBy }) => foundBy === 'prediction').length;
    const expected = predicted > 0 ? (0,report_phrase/* say */.cv) `; ${predicted} of them predicted by a detector, not found by git` : (0,report_phrase/* say */.cv) ``;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(conflicts.length, 'conflict')}${grave}, between ${(0,report_phrase/* names */.Dy)(parties)}${expected}.`);
}
function blendedSentence({ overlaps }) {
    const blended = overlaps.filter(({ conflict }) => !conflict);
    if (blended.length === 0)
        return null;
    const files = new Set(blended.map(({ path }) => path)).size;
    const touching = blended.filter(({ linesTouch }) => linesTouch).length;
    const pairs = blended.length > files ? (0,report_phrase/* say */.cv) `, ${blended.length} times in all` : (0,report_phrase/* say */.cv) ``;
    const close = touching > 0 ? (0,report_phrase/* say */.cv) `, ${touching} of these merges in lines that touch` : (0,report_phrase/* say */.cv) ``;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(files, 'file is', 'files are')} silently blended: changed by two branches and merged without a conflict${pairs}${close}. Git says nothing about these; a review of either branch alone does not show them.`);
}
const SIGNS = { disjoint: '·', clean: '✅', conflict: '❌', unknown: '❔' };
const READABLE = 12;
function conflict_analysis_pairMatrix({ pairs, plan }) {
    const branches = plan?.steps.map(step => step.candidate) ?? [];
    if (pairs.length < 3 || branches.length > READABLE)
        return null;
    const verdict = new Map(pairs.map(pair => [findings_keyOf(pair.branches), pair.verdict]));
    const rows = branches.map((row, i) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row)),
        ...branches.map((column, j) => {
            const found = verdict.get(findings_keyOf([row, column]));
            return i === j || found === undefined ? '' : SIGNS[found];
        })
    ]);
    const matrix = (0,markdown/* table */.tp)(['', ...branches.map(branch => (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)))], rows);
    return `${matrix ?? ''}\n\n· no common file, ✅ merges cleanly, ❌ conflict, ❔ not tried`;
}

;// CONCATENATED MODULE: ./lib/report/sections/actions.js



function actionList(actions) {
    return (0,markdown/* steps */.Ci)(actions.map(actionItem));
}
function actionItem({ who, what, commands, evidence }) {
    const proof = evidence.length > 0 ? ` Evidence: ${(0,report_phrase/* toMarkdown */.l6)(evidence)}.` : '';
    return (0,markdown/* stack */.t$)([`**${(0,report_phrase/* toMarkdown */.l6)(who)}:** ${sentence((0,report_phrase/* toMarkdown */.l6)(what))}${proof}`, (0,markdown/* shell */.vf)(commands)]);
}

;// CONCATENATED MODULE: ./lib/report/conflict-resolution-needed.js












function renderConflictResolutionNeeded(record) {
    const desks = [...desksOf(record).values()];
    return (0,markdown/* page */.MY)('Conflict resolution needed', [
        lead(record),
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* joined */.oR)(desks.map(deskSentence), ' ')),
        (0,markdown/* section */.uW)('To do', [actionList(branchActions(record))]),
        ...desks.map(desk => deskSection(record, desk)),
        (0,markdown/* section */.uW)('Decisions that were made', [decisionTable(record)]),
        howToDecide(record),
        'After a fix is pushed, run the integration again: heads are pinned per run, so this one will not see it.'
    ]);
}
function howToDecide(record) {
    const [first] = textualConflicts(record).filter(conflict => needsPerson(conflict) && conflict.options.length > 0);
    if (first === undefined)
        return null;
    const command = (0,report_phrase/* name */.UU)(`integration-orchestrator resolve ${first.id} --option N`);
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `A conflict can also be decided: ${command} records which of its numbered ways out is taken; once that is committed to the base, the next run takes it.`);
}
function needsResolution(record) {
    return record.culprits.length > 0 || record.conflicts.some(needsPerson);
}
function desksOf(record) {
    const desks = new Map();
    const deskOf = (branch) => {
        const key = personKey(record, branch);
        const desk = desks.get(key) ?? { who: person(record, branch), conflicts: [], culprits: [] };
        desks.set(key, desk);
        return desk;
    };
    for (const conflict of textualConflicts(record).filter(needsPerson)) {
        const people = new Map(movers(record, conflict).map(branch => [personKey(record, branch), branch]));
        for (const branch of people.values())
            deskOf(branch).conflicts.push(conflict);
    }
    for (const culprit of record.culprits)
        deskOf(culprit.heldOut).culprits.push(culprit);
    return desks;
}
function deskSentence({ who, conflicts, culprits }) {
    const parts = [
        ...(conflicts.length > 0
            ? [
                (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} (${(0,report_phrase/* joined */.oR)(conflicts.map(({ id }) => (0,report_phrase/* name */.UU)(id)), ', ')})`
            ]
            : []),
        ...(culprits.length > 0 ? [(0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(culprits.length, 'failure')} that the gates found`] : [])
    ];
    return (0,report_phrase/* say */.cv) `**${who}** has ${(0,report_phrase/* joined */.oR)(parts, ' and ')} to settle.`;
}
function deskSection(record, { who, conflicts, culprits }) {
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)(who), [
        ...conflicts.map(conflict => conflictBlock(record, conflict)),
        ...culprits.map(culprit => culpritWithWays(record, culprit))
    ]);
}
function culpritWithWays(record, culprit) {
    const id = conflictIdOf(record, culprit);
    const conflict = record.conflicts.find(one => one.id === id);
    return (0,markdown/* stack */.t$)([culpritBlock(record, culprit), conflict === undefined ? null : waysOut(conflict)]);
}

;// CONCATENATED MODULE: ./lib/report/environment-notes.js








function renderEnvironmentNotes(record) {
    return (0,markdown/* page */.MY)('Environment notes', [lead(record), ...record.environmentNotes.map(note => noteSection(record, note))]);
}
function noteSection(record, note) {
    const { candidate, mergeBase, tests, own, integrated, missed, differences, more } = note;
    const base = baseName(record);
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(candidate)), [
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate)} passes ${(0,report_phrase/* names */.Dy)(tests, 5)} as it is (${(0,report_phrase/* name */.UU)(own)}) and fails it merged alone on ${base} (${(0,report_phrase/* name */.UU)(integrated)}). It left ${base} at ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(mergeBase))}, ${(0,plural/* plural */.L)(missed, 'commit')} ago.`),
        differences.length === 0
            ? (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `No lock file, tool version, migration or variable name differs between the two: what ${base} changed in the code itself does it.`)
            : 'What is another one on the base than where the branch left it; whether that is the cause, the log of the gate tells:',
        ...environment_notes_KINDS.map(kind => kindTable(kind, differences)),
        more === 0 ? null : `${(0,plural/* plural */.L)(more, 'more difference')}, not listed.`,
        whatToDo(record, note)
    ]);
}
const environment_notes_KINDS = [
    { kind: 'tool', title: 'Tools', what: 'Tool' },
    { kind: 'dependency', title: 'Locked packages', what: 'Package' },
    { kind: 'migration', title: 'Migrations', what: 'Migration' },
    { kind: 'variable', title: 'Environment variables, by name', what: 'Variable' }
];
function kindTable({ kind, title, what }, differences) {
    const own = differences.filter(one => one.kind === kind);
    if (own.length === 0)
        return null;
    const rows = (some) => (0,markdown/* table */.tp)([what, 'File', 'Where it left the base', 'On the base'], some.map(({ name: thing, file, old, new: now }) => [(0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(thing)), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(file)), side(old), side(now)]));
    return (0,markdown/* section */.uW)(title, [(0,markdown/* folded */.TM)(own, 30, rows)], 3);
}
function side(text) {
    return text === null ? '–' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${text}`);
}
function whatToDo(record, { candidate }) {
    const merge = record.base === null ? [] : mergeBranches(record, candidate, record.base.name);
    if (merge.length === 0)
        return null;
    const [fetchAndMerge, commands] = [merge.filter(line => !SETTLING.test(line)), gateCommands(record)];
    return (0,markdown/* stack */.t$)(['To see it on the branch itself:', (0,markdown/* shell */.vf)([...fetchAndMerge, ...commands])]);
}
const SETTLING = /^#|^git (?:commit|push)\b/;

;// CONCATENATED MODULE: ./lib/report/integration-checklist.js





const BOXES = { done: '[x]', open: '[ ]', unknown: '[ ]' };
function renderIntegrationChecklist(record) {
    return (0,markdown/* page */.MY)('Integration checklist', [
        lead(record),
        tally(record.checklist),
        (0,markdown/* section */.uW)('Red flags', [redFlagList(record.redFlags)]),
        (0,markdown/* section */.uW)('Before landing', [(0,markdown/* bullets */.e5)(record.checklist.map(item))]),
        (0,markdown/* section */.uW)('Decisions', [decisionTable(record)])
    ]);
}
function redFlagList(flags) {
    return (0,markdown/* bullets */.e5)(flags.map(({ text, evidence }) => `🚩 ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${text} (${evidence})`)}`));
}
function tally(items) {
    const number = (state) => items.filter(one => one.state === state).length;
    return `${number('done')} of ${(0,plural/* plural */.L)(items.length, 'item')} done, ${number('open')} open, ${number('unknown')} unknown. Unknown means that nothing was measured; it never counts as done.`;
}
function item({ state, text, evidence }) {
    const mark = state === 'unknown' ? (0,report_phrase/* say */.cv) `unknown: ` : report_phrase/* NOTHING */.K$;
    return `${BOXES[state]} ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${text} (${mark}${evidence})`)}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/incident-commands.js


function revertCommands(record, causes, trial) {
    const [first] = causes;
    if (record.base === null || first === undefined)
        return [];
    const tree = trial.tree === null ? [] : [`git rev-parse 'HEAD^{tree}'   # ${trial.tree}, which the gates ran on`];
    return [
        `git switch --create revert-${(0,ids/* shortOid */.$M)(first.commit.sha)} ${record.base.sha}`,
        ...causes.map(({ commit: { sha, merge } }) => `git revert --no-edit ${merge ? '-m 1 ' : ''}${sha}`),
        ...tree
    ];
}
function showCommands(record, sha) {
    const baseline = baselineProbe(record);
    const failing = baseline === null ? [] : failingGates(baseline).map(({ command }) => command);
    return [`git switch --detach ${sha}`, ...failing];
}
function rangeCommands({ red, green }) {
    return green === null ? [] : [`git log --first-parent --oneline ${green.sha}..${red.sha}`];
}

;// CONCATENATED MODULE: ./lib/report/sections/incident.js





const incident_NAMED = 3;
function incidentBlock(record) {
    const { incident } = record;
    if (incident === null)
        return null;
    return (0,markdown/* stack */.t$)([
        (0,markdown/* bullets */.e5)([
            ...incident.causes.map(cause => (0,report_phrase/* toMarkdown */.l6)(causeLine(cause))),
            ...incident.ranges.map(range => (0,report_phrase/* toMarkdown */.l6)(rangeLine(range))),
            ...incident.flaky.map(flake => (0,report_phrase/* toMarkdown */.l6)(flakeLine(flake)))
        ]),
        (0,report_phrase/* toMarkdown */.l6)(lastGreenLine(record, incident)),
        'Evidence, commands, and what it means for the branches: `INTEGRATION_INCIDENT.md`.'
    ]);
}
function causeLine({ tests, commit, recommendation, reason }) {
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(tests, incident_NAMED)}: broken by ${signedCommit(commit)}. Recommended: ${recommendation}, as ${reason}.`;
}
function rangeLine({ tests, red, green, reason }) {
    const place = green === null ? (0,report_phrase/* say */.cv) `red at ${commitPhrase(red)} and before` : incident_between(red, green);
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(tests, incident_NAMED)}: ${place}; ${reason}.`;
}
function incident_between(red, green) {
    return (0,report_phrase/* say */.cv) `it broke between ${commitPhrase(green)} and ${commitPhrase(red)}`;
}
function flakeLine({ test, failed, probes }) {
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(test)}: not the same each time on one and the same tree (failed in ${failed} of ${(0,plural/* plural */.L)(probes, 'probe')}), so no commit is blamed for it.`;
}
function lastGreenLine(record, { lastGreen, looked }) {
    const how = (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(looked.probes, 'probe')} of up to ${(0,plural/* plural */.L)(looked.commits, 'commit')} of ${baseName(record)}`;
    if (lastGreen === null)
        return (0,report_phrase/* say */.cv) `No commit is known that has nothing of this (${how}).`;
    return (0,report_phrase/* say */.cv) `Last known good: ${signedCommit(lastGreen.commit)} (${(0,report_phrase/* name */.UU)(lastGreen.probe)}; ${how}).`;
}

;// CONCATENATED MODULE: ./lib/report/integration-incident.js











function renderIntegrationIncident(record) {
    const { incident } = record;
    return (0,markdown/* page */.MY)('Integration incident', [
        lead(record),
        (0,report_phrase/* toMarkdown */.l6)(opening(record)),
        ...(incident === null ? [] : body(record, incident)),
        (0,markdown/* section */.uW)('What this means for the branches of this run', [(0,markdown/* bullets */.e5)(consequences(record).map(report_phrase/* toMarkdown */.l6))])
    ]);
}
function opening(record) {
    const baseline = baselineProbe(record);
    const where = record.base === null ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) ` at ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(record.base.sha))}`;
    const proof = baseline === null ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) ` (${(0,report_phrase/* name */.UU)(baseline.id)})`;
    return (0,report_phrase/* say */.cv) `${baseName(record)}${where} fails its gates without any branch${proof}. No branch is to blame for that.`;
}
function body(record, incident) {
    return [
        (0,markdown/* section */.uW)('What is red', [
            redGates(record),
            'Failing:',
            redList(incident),
            (0,report_phrase/* toMarkdown */.l6)(lastGreenLine(record, incident))
        ]),
        (0,markdown/* section */.uW)('Since when, and what to do', [overview(incident)]),
        ...incident.causes.map(cause => causeSection(record, cause)),
        (0,markdown/* section */.uW)('All reverts together', [integration_incident_together(record, incident)]),
        (0,markdown/* section */.uW)('Not followed to one commit', [
            (0,markdown/* bullets */.e5)(incident.ranges.map(range => (0,report_phrase/* toMarkdown */.l6)(rangeLine(range)))),
            ranges(incident)
        ]),
        (0,markdown/* section */.uW)('Not the same each time', [(0,markdown/* bullets */.e5)(incident.flaky.map(flake => (0,report_phrase/* toMarkdown */.l6)(flakeLine(flake))))])
    ];
}
function redGates(record) {
    const baseline = baselineProbe(record);
    return baseline === null
        ? null
        : (0,markdown/* bullets */.e5)(failingGates(baseline).map(({ gate, reason, log }) => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)}: `) +
            sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`)) +
            (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) ` Log: ${(0,report_phrase/* name */.UU)(log)}.`)));
}
function redList({ tests }) {
    return (0,markdown/* folded */.TM)(tests, 20, some => (0,markdown/* bullets */.e5)(some.map(test => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(test)))));
}
function overview({ causes }) {
    return (0,markdown/* table */.tp)(['Commit', 'Author', 'Date', 'Breaks', 'Recommended'], causes.map(({ commit, tests, recommendation }) => [
        (0,report_phrase/* toCell */.cX)(commitPhrase(commit)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${commit.author}`),
        commit.date.slice(0, 10),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(tests, 3)),
        `**${recommendation}**`
    ]));
}
function causeSection(record, cause) {
    const { commit, tests, recommendation, reason, evidence, later } = cause;
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)(commitPhrase(commit)), [
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${signedCommit(commit)} broke ${(0,report_phrase/* names */.Dy)(tests, 10)}: red with it and green on its first parent, each seen three times or more.`),
        (0,markdown/* table */.tp)(['Probe', 'Commit', 'Outcome', 'Log'], evidence.map(integration_incident_evidenceRow)),
        excerpt(evidence),
        sentence(`**Recommended: ${recommendation}.** ${integration_incident_capital((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`))}`),
        later.length === 0 ? null : (0,markdown/* bullets */.e5)(later.map(one => (0,report_phrase/* toMarkdown */.l6)(commitPhrase(one)))),
        ...wayOut(record, cause)
    ]);
}
function wayOut(record, cause) {
    if (cause.recommendation === 'revert')
        return [REVERT, (0,markdown/* shell */.vf)(revertCommands(record, [cause], cause.revert))];
    return ['To see it fail where it began:', (0,markdown/* shell */.vf)(showCommands(record, cause.commit.sha))];
}
const REVERT = 'Nothing was pushed. These commands make the very tree that was proved, on a branch of its own, which lands like any other change:';
function integration_incident_evidenceRow({ probe, commit, outcome, log }) {
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(commit))),
        outcome === 'red' ? '❌ red' : '✅ green',
        log === null ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(log))
    ];
}
function excerpt(evidence) {
    const red = evidence.find(one => one.outcome === 'red' && one.excerpt.trim() !== '');
    return red === undefined ? null : (0,markdown/* details */.zH)('What the failing log says', (0,markdown_code/* codeBlock */.D)(lastLines(red.excerpt, 40)));
}
function integration_incident_together(record, incident) {
    const trial = incident.together;
    if (trial === null)
        return null;
    const said = sentence(integration_incident_capital((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${trial.reason}`)));
    return trial.outcome === 'heals' ? (0,markdown/* stack */.t$)([said, (0,markdown/* shell */.vf)(revertCommands(record, toRevert(incident), trial))]) : said;
}
function ranges({ ranges: all }) {
    return (0,markdown/* shell */.vf)(all.flatMap(rangeCommands));
}
function integration_incident_capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/facts/incident-actions.js




function keeper(record) {
    return (0,report_phrase/* say */.cv) `Whoever keeps ${baseName(record)} green`;
}
function incidentActions(record) {
    const { incident } = record;
    if (incident === null || baseState(record) === 'mended')
        return [];
    const fixes = incident.causes.filter(({ recommendation }) => recommendation === 'fix');
    return [...revertActions(record, incident), ...fixes.map(cause => fixAction(record, cause))];
}
function revertActions(record, incident) {
    const causes = toRevert(incident);
    const { together } = incident;
    if (together?.outcome !== 'heals')
        return causes.map(cause => revertAction(record, [cause], cause.revert));
    return [revertAction(record, causes, together)];
}
function revertAction(record, causes, trial) {
    const commits = (0,report_phrase/* enumerate */.HL)(causes.map(({ commit }) => commitPhrase(commit)));
    return {
        who: keeper(record),
        what: (0,report_phrase/* say */.cv) `Revert ${commits} on ${baseName(record)}: ${trial.reason}.`,
        commands: revertCommands(record, causes, trial),
        evidence: trial.probes.length === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* names */.Dy)(trial.probes)
    };
}
function fixAction(record, { commit, tests, reason, evidence }) {
    const red = evidence.filter(({ outcome }) => outcome === 'red');
    return {
        who: commit.author === '' ? keeper(record) : (0,report_phrase/* say */.cv) `${commit.author}`,
        what: (0,report_phrase/* say */.cv) `Fix what ${commitPhrase(commit)} broke on ${baseName(record)} (${(0,report_phrase/* names */.Dy)(tests, 3)}), as ${reason}.`,
        commands: showCommands(record, commit.sha),
        evidence: red[0] === undefined ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* name */.UU)(red[0].probe)
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/actions.js










const RUNNER = (0,report_phrase/* say */.cv) `Whoever runs the integration`;
function nextActions(record) {
    return [
        ...failureActions(record),
        ...waveActions(record),
        ...baselineActions(record),
        ...landActions(record),
        ...gateActions(record),
        ...regressionActions(record),
        ...stagingActions(record),
        ...branchActions(record),
        ...analysisActions(record)
    ];
}
function failureActions({ failure }) {
    if (failure === null)
        return [];
    const what = failure.fix === null ? (0,report_phrase/* say */.cv) `Correct what is named above, and run it again.` : (0,report_phrase/* say */.cv) `${failure.fix}`;
    return [{ who: RUNNER, what, commands: [], evidence: report_phrase/* NOTHING */.K$ }];
}
function waveActions({ wanted }) {
    const [first] = wanted;
    if (first === undefined)
        return [];
    const what = (0,report_phrase/* say */.cv) `Make ${(0,report_phrase/* names */.Dy)(wanted.map(({ id }) => id))}, side by side if you can; then plan the next wave with their results.`;
    const commands = [
        `integration-orchestrator probe ${first.id} --plan DIR --out RESULTS/${first.id}`,
        'integration-orchestrator plan --branches plan:DIR/integration.json --results RESULTS …'
    ];
    return [{ who: RUNNER, what, commands, evidence: report_phrase/* NOTHING */.K$ }];
}
function landActions(record) {
    const { staging, status } = record;
    if (status === 'blocked' || staging?.state !== 'published')
        return [];
    const what = candidates_landed(record).map(candidate => candidate.name);
    const commands = land(record, staging);
    if (what.length === 0 || commands.length === 0)
        return [];
    const proof = integrationProbe(record);
    return [
        {
            who: (0,report_phrase/* say */.cv) `Whoever may push to ${baseName(record)}`,
            what: (0,report_phrase/* say */.cv) `Land ${(0,report_phrase/* names */.Dy)(what)}${landCondition(record)}.`,
            commands,
            evidence: proof === null ? report_phrase/* NOTHING */.K$ : proofOf(record, proof)
        }
    ];
}
function landCondition(record) {
    if (record.status === 'ready')
        return report_phrase/* NOTHING */.K$;
    const isWhole = record.candidates.every(({ status }) => status === 'merged');
    return isWhole
        ? (0,report_phrase/* say */.cv) `, if what stands under the reasons is acceptable`
        : (0,report_phrase/* say */.cv) ` now, unless they should wait for the rest`;
}
function proofOf(record, { id, tree, outcome }) {
    const found = outcome === 'pass' ? (0,report_phrase/* say */.cv) `passed` : (0,report_phrase/* say */.cv) `fails only what ${baseName(record)} fails`;
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(id)} ${found}, on tree ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(tree))}`;
}
function analysisActions(record) {
    if (!isAnalysisOnly(record) || record.failure !== null || record.plan === null)
        return [];
    const what = (0,report_phrase/* say */.cv) `Integrate the branches and run the gates on the result.`;
    return [{ who: RUNNER, what, commands: runCommand(record), evidence: report_phrase/* NOTHING */.K$ }];
}
function baselineActions(record) {
    const baseline = baselineProbe(record);
    if (baseline === null || baseline.outcome === 'pass')
        return [];
    const causes = incidentActions(record);
    if (causes.length > 0)
        return causes;
    const gates = failingGates(baseline);
    const broken = baseline.outcome === 'broken';
    const what = broken
        ? (0,report_phrase/* say */.cv) `Make the gates work on the base: until then there is no control to blame a branch by.`
        : (0,report_phrase/* say */.cv) `Fix ${baseName(record)}: it fails ${(0,report_phrase/* names */.Dy)(gates.map(({ gate }) => gate))} without any branch.`;
    const logs = (0,report_phrase/* names */.Dy)(gates.map(({ log }) => log));
    const commands = record.base === null ? [] : [`git switch --detach ${record.base.sha}`];
    return [
        {
            who: keeper(record),
            what,
            commands: [...commands, ...gates.map(({ command }) => command)],
            evidence: gates.length > 0 ? (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(baseline.id)}, log ${logs}` : (0,report_phrase/* name */.UU)(baseline.id)
        }
    ];
}
function gateActions(record) {
    if (record.failure !== null || isAnalysisOnly(record) || record.wanted.length > 0)
        return [];
    if (record.probes.length === 0 && record.candidates.length > 0) {
        const what = (0,report_phrase/* say */.cv) `Name the command that tests this project; without one nothing can be proved.`;
        return [
            { who: RUNNER, what, commands: [`integration-orchestrator run --gates 'test: npm test' …`], evidence: report_phrase/* NOTHING */.K$ }
        ];
    }
    if (baselineProbe(record)?.outcome === 'broken')
        return [];
    const logs = new Map(integrationProbe(record)?.gates.map(({ gate, log }) => [gate, log]));
    return unjudgedGates(record).map(({ gate, reason }) => {
        const log = logs.get(gate);
        return {
            who: RUNNER,
            what: (0,report_phrase/* say */.cv) `Make gate ${(0,report_phrase/* name */.UU)(gate)} judgeable: ${reason}`,
            commands: [],
            evidence: log === undefined ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `log ${(0,report_phrase/* name */.UU)(log)}`
        };
    });
}
function regressionActions(record) {
    const tests = regressedTests(record);
    const gates = regressedGates(record);
    if (tests.length + gates.length === 0)
        return [];
    const found = tests.length > 0 ? (0,plural/* plural */.L)(tests.length, 'regressed test') : (0,plural/* plural */.L)(gates.length, 'regressed gate');
    const probe = integrationProbe(record);
    const failing = probe === null ? [] : failingGates(probe);
    return [
        {
            who: (0,report_phrase/* say */.cv) `The authors of what is in`,
            what: (0,report_phrase/* say */.cv) `Find the cause of ${found} in the integration; no branch was proved to be it.`,
            commands: record.staging?.state === 'published'
                ? [`git switch --detach ${record.staging.candidate}`, ...failing.map(({ command }) => command)]
                : [],
            evidence: probe === null ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(probe.id)}, log ${(0,report_phrase/* names */.Dy)(failing.map(({ log }) => log))}`
        }
    ];
}
function stagingActions({ staging }) {
    if (staging?.state !== 'rejected')
        return [];
    const what = (0,report_phrase/* say */.cv) `Make room for ${(0,report_phrase/* name */.UU)(staging.ref)}, which could not be published: ${staging.detail}`;
    return [{ who: RUNNER, what, commands: [], evidence: (0,report_phrase/* say */.cv) `commit ${(0,report_phrase/* name */.UU)(staging.candidate)}` }];
}

// EXTERNAL MODULE: ./lib/domain/earlier-run.js
var earlier_run = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/report/sections/gates.js










const gates_OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken',
    'not-run': '➖ not run'
};
const CHANGES = {
    held: 'held',
    regressed: '**regressed**',
    fixed: 'fixed',
    'failing-before': 'fails as before',
    broken: '**could not be judged**',
    unknown: '**not comparable**'
};
function gateTable(record) {
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return probedGates(record);
    const integrated = integrationProbe(record);
    const logs = [baselineProbe(record), integrated];
    return (0,markdown/* table */.tp)(['Gate', 'Base', 'Integration', 'Change', 'Why', 'Logs'], gates.map(({ gate, baseline, integration, change, reason }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(gate)),
        baseline === null ? '➖ none' : gates_OUTCOMES[baseline],
        integration === null ? '➖ none' : gates_OUTCOMES[integration],
        CHANGES[change],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* joined */.oR)([(0,report_phrase/* say */.cv) `${reason}`, ...provedEarlier(integrated?.gates.find(run => run.gate === gate))], '; ')),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(logs.flatMap(probe => probe?.gates.find(run => run.gate === gate)?.log ?? [])))
    ]));
}
function probedGates(record) {
    const probe = baselineProbe(record);
    if (probe === null)
        return null;
    return (0,markdown/* table */.tp)(['Gate', 'Base', 'Why', 'Log'], probe.gates.map(run => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(run.gate)),
        gates_OUTCOMES[run.outcome],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* joined */.oR)([(0,report_phrase/* say */.cv) `${run.reason}`, ...besideKept(run), ...provedEarlier(run)], '; ')),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(run.log))
    ]));
}
function provedEarlier(run) {
    return run?.earlier === undefined ? [] : [(0,report_phrase/* say */.cv) `${(0,earlier_run/* describeEarlier */.G)(run.earlier)}`];
}
function besideKept(run) {
    return run?.warm === undefined ? [] : [(0,report_phrase/* say */.cv) `beside ${(0,report_phrase/* names */.Dy)(run.warm, 4)}, left by an earlier probe`];
}
function probeTable(probes) {
    return (0,markdown/* table */.tp)(['Probe', 'Purpose', 'Branches on the base', 'Outcome', 'Failing', 'Tree', 'Seconds'], probes.map(probe => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id)),
        probe.purpose,
        (0,report_phrase/* toCell */.cX)(subject(probe)),
        gates_OUTCOMES[probe.outcome] + (isWarm(probe) ? ', beside kept folders' : '') + takenOver(probe),
        probe.signals.length === 0 ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(probe.signals.map(describeSignal), 4)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(probe.tree))),
        probe.seconds.toFixed(1)
    ]));
}
function subject({ purpose, candidates, commit }) {
    switch (purpose) {
        case 'history':
            return (0,report_phrase/* say */.cv) `none, ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(commit))} of the base`;
        case 'revert':
            return (0,report_phrase/* say */.cv) `none, a revert on it`;
        case 'own':
            return (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(candidates)} as it is`;
        case 'baseline':
        case 'integration':
        case 'isolation':
        case 'repeat':
            return candidates.length === 0 ? (0,report_phrase/* say */.cv) `none` : (0,report_phrase/* names */.Dy)(candidates, 20);
    }
}
function takenOver({ gates }) {
    const earlier = gates.filter(run => run.earlier !== undefined);
    if (earlier.length === 0)
        return '';
    return earlier.length === gates.length
        ? ', proved earlier'
        : `, ${(0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(earlier.map(({ gate }) => gate)))} proved earlier`;
}
function failingLogs(probe) {
    const failing = failingGates(probe);
    return failing.length === 0 ? null : (0,markdown/* stack */.t$)(failing.map(run => gateLog(probe, run)));
}
function gateLog(probe, run) {
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.gate)} in ${(0,report_phrase/* name */.UU)(probe.id)}`), [
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.command)}: `) +
            sentence((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${run.reason}`)) +
            (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) ` Log: ${(0,report_phrase/* name */.UU)(run.log)}.`),
        run.tail.trim() === '' ? null : (0,markdown/* details */.zH)('The end of its log', (0,markdown_code/* codeBlock */.D)(lastLines(run.tail, 60)))
    ], 3);
}

;// CONCATENATED MODULE: ./lib/report/sections/tests.js




const MEANINGS = {
    regression: 'passed on the base, fails now',
    'new-failure': 'new or skipped on the base, fails now',
    'not-run': 'did not run: its file is broken',
    removed: 'gone from the integration',
    'failing-removed': 'failed on the base, gone now',
    'newly-skipped': 'passed on the base, skipped now',
    'failing-skipped': 'failed on the base, skipped now',
    flaky: 'both passed and failed on one tree',
    'still-failing': 'fails as on the base',
    fixed: 'failed on the base, passes now',
    'un-skipped': 'skipped on the base, passes now',
    'new-skipped': 'new, skipped',
    'new-passing': 'new, passes',
    same: 'unchanged'
};
function changeTable({ counts }) {
    const kinds = Object.keys(MEANINGS).filter(change => counts[change] > 0);
    return (0,markdown/* table */.tp)(['Change', 'Tests', 'Meaning'], kinds.map(change => [change, String(counts[change]), MEANINGS[change]]));
}
function testList(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* folded */.TM)(rows, limit, some => (0,markdown/* bullets */.e5)(some.map(testItem)));
}
function testItem({ test, gate, change, message, messageChanged }) {
    const changed = messageChanged ? '; its message differs from the base' : '';
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(test)} (gate ${(0,report_phrase/* name */.UU)(gate)}): `) + MEANINGS[change] + changed,
        message === null || message.trim() === '' ? null : (0,markdown_code/* codeBlock */.D)(excerpt_firstLines(message, 15))
    ]);
}
function testTable(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    const head = ['Test', 'Gate', 'Base', 'Integration', 'Change'];
    return (0,markdown/* folded */.TM)(rows, limit, some => (0,markdown/* table */.tp)(head, some.map(row => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row.test)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row.gate)),
        row.baseline === null ? 'absent' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${row.baseline}`),
        row.integration === null ? 'absent' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${row.integration}`),
        row.change
    ])));
}
function defectList(defects) {
    return (0,markdown/* bullets */.e5)(defects.map(defect => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${defect}`)));
}

;// CONCATENATED MODULE: ./lib/report/integration-report.js


















function renderIntegrationReport(record, others = []) {
    return (0,markdown/* page */.MY)('Integration report', [
        verdict(record),
        record.failure === null ? null : failureBlock(record.failure),
        (0,markdown/* section */.uW)('The base is red', [incidentBlock(record)]),
        (0,markdown/* section */.uW)('Next steps', [actionList(nextActions(record))]),
        (0,markdown/* section */.uW)('Why', [(0,markdown/* bullets */.e5)(generalReasons(record).map(reason => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`)))]),
        (0,markdown/* section */.uW)('Branches', [candidateTable(record), skippedCommits(record)]),
        (0,markdown/* section */.uW)('Red flags', [redFlagList(record.redFlags)]),
        (0,markdown/* section */.uW)('Conflicts', [conflictTable(record, record.conflicts)]),
        (0,markdown/* section */.uW)('Files written anew', [regenerationTable(record)]),
        (0,markdown/* section */.uW)('Found by the gates', [culpritList(record)]),
        (0,markdown/* section */.uW)('Regressions', [testList(regressedTests(record), 10), gateRegressions(record)]),
        (0,markdown/* section */.uW)('Gates', [gateTable(record)]),
        (0,markdown/* section */.uW)('Where the integration is', [stagingBlock(record.staging)]),
        (0,markdown/* section */.uW)('Notes', [(0,markdown/* bullets */.e5)(record.notes.map(note => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${note}`)))]),
        (0,markdown/* section */.uW)('More', [(0,markdown/* bullets */.e5)(others.map(other => `[${other}](${other})`)), runDetails(record)])
    ]);
}
function failureBlock({ stage, message }) {
    return (0,markdown/* stack */.t$)([(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Stage ${(0,report_phrase/* name */.UU)(stage)} said:`), (0,markdown_code/* codeBlock */.D)(message)]);
}
function culpritList({ culprits, environmentNotes }) {
    const noted = new Set(environmentNotes.map(({ candidate }) => candidate));
    return (0,markdown/* bullets */.e5)(culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = (0,report_phrase/* joined */.oR)([(0,report_phrase/* names */.Dy)(probesOf(culprit)), ...(logs.length > 0 ? [(0,report_phrase/* names */.Dy)(logs, 2)] : [])], '; ');
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${culpritHeadline(culprit)}: ${(0,report_phrase/* names */.Dy)(what, 3)}. Held out: ${(0,report_phrase/* name */.UU)(culprit.heldOut)}. Evidence: ${proof}.${noted.has(culprit.heldOut) ? GOOD_AS_IT_IS : report_phrase/* NOTHING */.K$}`);
    }));
}
const GOOD_AS_IT_IS = (0,report_phrase/* say */.cv) ` It passes as it is, on the commit where it left the base: \`ENVIRONMENT_NOTES.md\` says what changed since.`;
function gateRegressions(record) {
    return (0,markdown/* bullets */.e5)(regressedGates(record).map(({ gate, reason }) => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)));
}
function stagingBlock(staging) {
    if (staging === null)
        return null;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${stagingState(staging)} Tree ${(0,report_phrase/* name */.UU)(staging.tree)}.`);
}
function stagingState({ state, ref, sha, candidate, where, detail }) {
    const place = where === 'origin' ? 'on origin' : 'in this repository';
    switch (state) {
        case 'published':
            return sha === candidate
                ? (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place}, at ${(0,report_phrase/* name */.UU)(sha)}.`
                : (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place}, at ${(0,report_phrase/* name */.UU)(sha)}, a snapshot; what lands is ${(0,report_phrase/* name */.UU)(candidate)}.`;
        case 'rejected':
            return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place} could not be moved to ${(0,report_phrase/* name */.UU)(sha)}: ${detail}`;
        case 'not-published':
            return (0,report_phrase/* say */.cv) `Commit ${(0,report_phrase/* name */.UU)(candidate)} was not published: ${detail}`;
    }
}
function runDetails(record) {
    const { run, environment, timings, metrics } = record;
    const rows = [
        ['Run', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.id)}, started ${run.started}, mode ${run.mode}`)],
        ['Tool', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${run.tool}`)],
        ['Machine', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${environment.os}, node ${environment.node}, git ${environment.git}`)],
        ['Isolation', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${environment.isolation}`)],
        ['Work done', `${(0,plural/* plural */.L)(metrics.probes, 'probe')}, ${(0,plural/* plural */.L)(metrics.gateRuns, 'gate run')}`],
        ['Seconds', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${timings.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`).join(', ')}`)]
    ];
    return (0,markdown/* stack */.t$)([
        (0,markdown/* details */.zH)('How this run was made', (0,markdown/* table */.tp)(['', ''], rows.filter(([, value]) => value !== ''))),
        record.base === null ? null : pinnedHeads(record)
    ]);
}

;// CONCATENATED MODULE: ./lib/report/integration-validation-report.js






function renderIntegrationValidationReport(record) {
    const baseline = baselineProbe(record);
    const integration = integrationProbe(record);
    const shown = [baseline, integration].flatMap(probe => probe ?? []);
    return (0,markdown/* page */.MY)('Integration validation report', [
        lead(record),
        record.probes.length === 0 ? noProbe(record) : null,
        gateTable(record),
        (0,markdown/* section */.uW)('Tests', [totalsTable(record, shown)]),
        (0,markdown/* section */.uW)('Missing reports', [missingReports(record.probes)]),
        (0,markdown/* section */.uW)('Gates that did not pass', shown.map(failingLogs)),
        (0,markdown/* section */.uW)('Every probe', [(0,markdown/* folded */.TM)(record.probes, 30, probeTable)])
    ]);
}
function noProbe(record) {
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `No gate ran, neither on ${baseName(record)} nor on the integration. That the branches merge as text does not show that they work together.`);
}
function totalsTable(record, probes) {
    const rows = probes.flatMap(probe => {
        const totals = testTotals(probe);
        if (totals === null)
            return [];
        const label = probe.purpose === 'baseline' ? (0,report_phrase/* say */.cv) `${baseName(record)} (base)` : (0,report_phrase/* say */.cv) `integration`;
        const numbers = [totals.total, totals.passed, totals.failed, totals.skipped].map(String);
        return [[(0,report_phrase/* toCell */.cX)(label), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id)), ...numbers]];
    });
    return (0,markdown/* table */.tp)(['On', 'Probe', 'Tests', 'Passed', 'Failed', 'Skipped'], rows);
}
function missingReports(probes) {
    return (0,markdown/* bullets */.e5)(probes.flatMap(({ id, missingReports: globs }) => globs.map(glob => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(id)}: no gate wrote a file that matches ${(0,report_phrase/* name */.UU)(glob)}`))));
}

// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/report/json.js

const TOP_LEVEL_KEYS = [
    'schemaVersion',
    'run',
    'status',
    'mergeReady',
    'reasons',
    'failure',
    'base',
    'staging',
    'candidates',
    'conflicts',
    'decisions',
    'knowledge',
    'wanted',
    'regenerations',
    'culprits',
    'comparison',
    'incident',
    'environmentNotes',
    'checklist',
    'redFlags',
    'plan',
    'overlaps',
    'pairs',
    'probes',
    'metrics',
    'environment',
    'timings',
    'worktrees',
    'notes'
];
const LEADING = ['id', 'name', 'kind', 'gate', 'stage', 'path', 'status', 'outcome'];
function renderJson(record) {
    const ordered = Object.fromEntries(TOP_LEVEL_KEYS.map(key => [key, order(record[key])]));
    return (0,inert_json/* inertJson */.n)(ordered);
}
function order(value) {
    if (Array.isArray(value))
        return value.map(order);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, order(inner)]));
}
function rank(key) {
    const place = LEADING.indexOf(key);
    return place === -1 ? LEADING.length : place;
}

;// CONCATENATED MODULE: ./lib/report/regression-analysis.js









function renderRegressionAnalysis(record) {
    const tests = record.comparison?.tests ?? null;
    const suspicious = suspiciousTests(record);
    const shown = new Set([...suspicious, ...regressedTests(record)]);
    const rest = tests?.rows.filter(row => !shown.has(row)) ?? [];
    return (0,markdown/* page */.MY)('Regression analysis', [
        lead(record),
        regression_analysis_answer(record),
        (0,markdown/* section */.uW)('Regressions in the integration', [testList(regressedTests(record)), gateList(record)]),
        (0,markdown/* section */.uW)('Found and held out', record.culprits.map(culprit => culpritBlock(record, culprit))),
        (0,markdown/* section */.uW)('Why the test results are not to be trusted', [tests === null ? null : defectList(tests.defects)]),
        (0,markdown/* section */.uW)('To look at', [testTable(suspicious)]),
        (0,markdown/* section */.uW)('All changes, base to integration', [
            tests === null ? null : changeTable(tests),
            (0,markdown/* details */.zH)(`${(0,plural/* plural */.L)(rest.length, 'test')} that changed for the better or fail as before`, testTable(rest, 500))
        ])
    ]);
}
function regression_analysis_answer(record) {
    const found = regressedTests(record).length + regressedGates(record).length;
    const caught = record.culprits.length;
    const held = record.culprits.map(({ heldOut }) => heldOut);
    const kept = caught === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` ${(0,plural/* plural */.L)(caught, 'culprit')} found; held out: ${(0,report_phrase/* names */.Dy)(held)}.`;
    if (record.comparison === null || candidates_landed(record).length === 0) {
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `The integration was not compared with ${baseName(record)}.${kept}`);
    }
    if (found > 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(found, 'regression')} in what is integrated.${kept}`);
    const clean = record.comparison.tests === null
        ? (0,report_phrase/* say */.cv) `No gate that passes on ${baseName(record)} fails in what is integrated; no gate reports single tests.`
        : (0,report_phrase/* say */.cv) `No regression in what is integrated.`;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${clean}${kept}`);
}
function gateList(record) {
    return (0,markdown/* bullets */.e5)(regressedGates(record).map(({ gate, reason }) => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)));
}

;// CONCATENATED MODULE: ./lib/report/result-comparison.js







function renderResultComparison(record) {
    return (0,markdown/* page */.MY)('Result comparison', [lead(record), comparisonTable(record), reading(record)]);
}
const HEAD = ['What', 'Outcome', 'Commits', 'Files', 'Lines', 'Conflicts', 'Gates', 'Tests', 'Failing', 'Probe'];
function comparisonTable(record) {
    const base = [(0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${baseName(record)} (base)`), 'control', '', '', '', '', ...results(baselineProbe(record))];
    return (0,markdown/* table */.tp)(HEAD, [base, ...inMergeOrder(record).map(one => candidateRow(record, one)), integrationRow(record)]);
}
function candidateRow(record, candidate) {
    const { added, removed } = candidates_linesOf(candidate);
    const conflicts = record.conflicts.filter(({ branches }) => branches.includes(candidate.name));
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        standingOf(candidate).word,
        String(candidate.commits),
        String(candidate.files.length),
        `+${added} −${removed}`,
        conflicts.length === 0 ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(conflicts.map(({ id }) => id))),
        ...results(probeAlone(record, candidate.name))
    ];
}
function integrationRow(record) {
    const inside = candidates_landed(record);
    const paths = new Set(inside.flatMap(({ files }) => files.map(({ path }) => path)));
    const lines = inside.map(candidates_linesOf);
    const sum = (key) => lines.reduce((total, one) => total + one[key], 0);
    return [
        '**integration**',
        inside.length === 0 ? 'empty' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(inside.map(candidate => candidate.name))),
        String(inside.reduce((total, { commits, skippedCommits }) => total + commits - skippedCommits.length, 0)),
        String(paths.size),
        `+${sum('added')} −${sum('removed')}`,
        'none',
        ...results(inside.length === 0 ? null : integrationProbe(record))
    ];
}
const result_comparison_OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken'
};
function results(probe) {
    if (probe === null)
        return ['not run', '', '', ''];
    const totals = testTotals(probe);
    const tests = totals === null ? 'not reported' : `${totals.passed} of ${totals.total} passed`;
    return [result_comparison_OUTCOMES[probe.outcome], tests, (0,report_phrase/* toCell */.cX)(result_comparison_failing(probe)), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id))];
}
function result_comparison_failing({ signals }) {
    return signals.length === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* names */.Dy)(signals.map(describeSignal), 3);
}
function reading(record) {
    const unrun = record.candidates.some(({ name: branch }) => probeAlone(record, branch) === null);
    if (!unrun || record.probes.length === 0)
        return null;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `A branch's gates are \`not run\` where no probe of it alone was needed to reach the verdict.`);
}

;// CONCATENATED MODULE: ./lib/report/rollback-plan.js







function renderRollbackPlan(record) {
    const inside = candidates_landed(record);
    return (0,markdown/* page */.MY)('Rollback plan', [
        lead(record),
        rollback_plan_answer(record),
        (0,markdown/* section */.uW)('Before landing: drop the staging ref', [staging(record.staging)]),
        (0,markdown/* section */.uW)('After landing: take out one branch', [
            inside.length === 0
                ? null
                : (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `On ${baseName(record)}, once it holds the integration. Nothing is rewritten: a revert is a new commit. Where later work builds on what it removes, git stops and ${(0,report_phrase/* name */.UU)('git revert --abort')} gives up.`),
            ...[...inside].reverse().map(candidate => oneBranch(record, candidate))
        ]),
        (0,markdown/* section */.uW)('After landing: take out everything', [everything(record, inside)]),
        (0,markdown/* section */.uW)('Bringing a branch back', [comeback(inside)])
    ]);
}
function rollback_plan_answer(record) {
    const inside = candidates_landed(record);
    if (inside.length === 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Nothing was merged, so there is nothing to take back.`);
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${baseName(record)} was not touched by this run. It holds nothing of ${(0,report_phrase/* names */.Dy)(inside.map(({ name: branch }) => branch))} until somebody lands the integration.`);
}
function staging(record) {
    if (record?.state !== 'published')
        return null;
    if (record.sha !== record.candidate) {
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(record.ref)} is kept from run to run and only moves forward. Leave it: the next run puts its own result on top.`);
    }
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(record.ref)} stands at ${(0,report_phrase/* name */.UU)(record.sha)}. This deletes it only if it still does:`),
        (0,markdown/* shell */.vf)([dropStaging(record)])
    ]);
}
function oneBranch(record, candidate) {
    const command = revert(candidate);
    const above = rollback_plan_stackedOn(record, candidate);
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(candidate.name)), [
        above.length === 0 ? null : (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `First take out ${(0,report_phrase/* names */.Dy)(above)}, which is built on it.`),
        command === null ? (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `The record names no commit of its own in the integration.`) : (0,markdown/* shell */.vf)([command])
    ], 3);
}
function revert({ landed: landing }) {
    if (landing === undefined)
        return null;
    if (landing.strategy === 'merge')
        return `git revert --no-edit -m 1 ${landing.commit}`;
    return `git revert --no-edit ${landing.before}..${landing.commit}`;
}
function rollback_plan_stackedOn(record, { name: branch }) {
    const inside = new Set(candidates_landed(record).map(candidate => candidate.name));
    const steps = record.plan?.steps ?? [];
    return steps.filter(({ parent, candidate }) => parent === branch && inside.has(candidate)).map(step => step.candidate);
}
function everything(record, inside) {
    const commands = [...inside].reverse().flatMap(candidate => revert(candidate) ?? []);
    if (commands.length < 2)
        return null;
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(inside.length, 'branch', 'branches')}, the last one in first. The tree is then that of ${baseName(record)} as it was, unless other work has landed since.`),
        (0,markdown/* shell */.vf)(commands)
    ]);
}
function comeback(inside) {
    if (!inside.some(({ landed: landing }) => landing?.strategy === 'merge'))
        return null;
    return ('Git takes a reverted merge for merged. To bring a branch back, revert its revert, then merge what is new on it:\n\n' +
        ((0,markdown/* shell */.vf)(['git revert <commit of the revert>']) ?? ''));
}

;// CONCATENATED MODULE: ./lib/report/worktree-registry.js






function renderWorktreeRegistry(record) {
    const { worktrees } = record;
    const unseen = worktrees.map(worktree => warning(record, worktree)).filter(phrase => phrase !== null);
    return (0,markdown/* page */.MY)('Worktree registry', [
        lead(record),
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(worktrees.length, 'worktree')}. None of them was changed by this run, and none ever is.`),
        (0,markdown/* section */.uW)('Work that this run did not see', [(0,markdown/* bullets */.e5)(unseen.map(phrase => (0,report_phrase/* toMarkdown */.l6)(phrase)))]),
        (0,markdown/* section */.uW)('All worktrees', [
            (0,markdown/* table */.tp)(['Path', 'Branch', 'Head', 'Uncommitted paths', 'In this run', 'Note'], worktrees.map(worktree => worktree_registry_row(record, worktree)))
        ])
    ]);
}
function worktree_registry_row(record, { path, branch, head, dirtyPaths, note }) {
    const candidate = branch === null ? null : candidateNamed(record, branch);
    const isBase = branch !== null && branch === record.base?.name;
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(path)),
        branch === null ? 'detached' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)),
        head === null ? 'unborn' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(head))),
        String(dirtyPaths),
        candidate === null ? (isBase ? 'is the base' : 'not asked for') : standingOf(candidate).word,
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${note ?? ''}`)
    ];
}
function warning(record, { path, branch, head, dirtyPaths }) {
    const candidate = branch === null ? null : candidateNamed(record, branch);
    if (dirtyPaths > 0) {
        const why = candidate === null
            ? (0,report_phrase/* say */.cv) ``
            : (0,report_phrase/* say */.cv) ` They are no part of ${(0,report_phrase/* name */.UU)(candidate.name)} as this run saw it: commit them and run again.`;
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(path)} has ${(0,plural/* plural */.L)(dirtyPaths, 'path')} with uncommitted changes.${why}`;
    }
    if (candidate?.sha != null && head !== null && head !== candidate.sha) {
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(path)} has moved on to ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(head))}; the run pinned ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(candidate.sha))}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/report/render-all.js















const render_all_KINDS = [
    { name: 'INTEGRATION_INCIDENT.md', applies: ({ incident }) => incident !== null, render: renderIntegrationIncident },
    { name: 'CONFLICT_RESOLUTION_NEEDED.md', applies: needsResolution, render: renderConflictResolutionNeeded },
    { name: 'INTEGRATION_PLAN.md', applies: hasPlan, render: renderIntegrationPlan },
    { name: 'CONFLICT_ANALYSIS.md', applies: wasAnalyzed, render: renderConflictAnalysis },
    { name: 'INTEGRATION_VALIDATION_REPORT.md', applies: wasTested, render: renderIntegrationValidationReport },
    { name: 'REGRESSION_ANALYSIS.md', applies: wasCompared, render: renderRegressionAnalysis },
    {
        name: 'ENVIRONMENT_NOTES.md',
        applies: ({ environmentNotes }) => environmentNotes.length > 0,
        render: renderEnvironmentNotes
    },
    { name: 'RESULT_COMPARISON.md', applies: hasResults, render: renderResultComparison },
    {
        name: 'INTEGRATION_CHECKLIST.md',
        applies: ({ checklist }) => checklist.length > 0,
        render: renderIntegrationChecklist
    },
    { name: 'ROLLBACK_PLAN.md', applies: isPublished, render: renderRollbackPlan },
    { name: 'WORKTREE_REGISTRY.md', applies: ({ worktrees }) => worktrees.length > 0, render: renderWorktreeRegistry }
];
const REPORT_NAMES = [
    'INTEGRATION_REPORT.md',
    ...render_all_KINDS.map(({ name }) => name),
    'integration.json'
];
function renderReports(record) {
    const others = render_all_KINDS.filter(({ applies }) => applies(record)).map(({ name, render }) => ({ name, text: render(record) }));
    const main = renderIntegrationReport(record, [...others.map(({ name }) => name), 'integration.json']);
    return [{ name: 'INTEGRATION_REPORT.md', text: main }, ...others, { name: 'integration.json', text: renderJson(record) }];
}
function hasPlan({ plan }) {
    return plan !== null && plan.steps.length > 0;
}
function wasAnalyzed(record) {
    return hasPlan(record) || record.conflicts.length > 0 || record.pairs.length > 0;
}
function wasTested(record) {
    return record.probes.length > 0 || (candidates_landed(record).length > 0 && !isAnalysisOnly(record));
}
function wasCompared({ comparison, culprits }) {
    return culprits.length > 0 || (comparison !== null && comparison.gates.length > 0);
}
function isPublished({ staging }) {
    return staging?.state === 'published';
}
function hasResults({ candidates, probes }) {
    return probes.length > 0 && candidates.some(({ outcome }) => outcome !== 'not-reached');
}

;// CONCATENATED MODULE: ./lib/report/fit.js

const SEPARATOR = '\n\n';
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
function fit(sections, limit) {
    const all = sections.map((section, place) => ({ ...section, place, sizes: section.forms.map(utf8Length) }));
    all.sort((a, b) => a.priority - b.priority || a.place - b.place);
    const kept = all.slice(0, howManyFit(all.map(shortest), limit));
    const farewell = kept.length < all.length ? [dropped(all.length - kept.length)] : [];
    let left = limit - total([...kept.map(shortest), ...farewell.map(utf8Length)]);
    const chosen = kept.map(section => {
        const best = section.sizes.findIndex(size => size - shortest(section) <= left);
        const index = best === -1 ? section.forms.length - 1 : best;
        left -= (section.sizes[index] ?? 0) - shortest(section);
        return { place: section.place, text: section.forms[index] ?? '' };
    });
    chosen.sort((a, b) => a.place - b.place);
    const document = `${[...chosen.map(({ text }) => text), ...farewell].join(SEPARATOR)}\n`;
    return cutMarkdown(document, limit);
}
function shortest({ sizes }) {
    return sizes.at(-1) ?? 0;
}
function howManyFit(sizes, limit) {
    for (let count = sizes.length; count > 1; count--) {
        const farewell = count < sizes.length ? [utf8Length(dropped(sizes.length - count))] : [];
        if (total([...sizes.slice(0, count), ...farewell]) <= limit)
            return count;
    }
    return 1;
}
function dropped(count) {
    return `_${(0,plural/* plural */.L)(count, 'more section')} did not fit here._`;
}
function total(sizes) {
    return sizes.reduce((sum, size) => sum + size, 0) + SEPARATOR.length * (sizes.length - 1) + '\n'.length;
}
function cutMarkdown(markdown, limit) {
    const bytes = utf8Length(markdown);
    if (bytes <= limit)
        return markdown;
    const ending = (open, missing) => `${open.fence === '' ? '' : `${open.fence}\n`}${'\n</details>\n'.repeat(open.folds)}\n_${missing} more bytes did not fit here._\n`;
    let open = { fence: '', folds: 0 };
    let kept = { end: 0, text: utf8Length(ending(open, bytes)) <= limit ? ending(open, bytes).trimStart() : '' };
    let used = 0;
    let end = 0;
    for (const line of markdown.split('\n')) {
        used += utf8Length(line) + 1;
        if (used > limit)
            break;
        end += line.length + 1;
        open = follow(open, line);
        const close = ending(open, bytes - used);
        if (used + utf8Length(close) <= limit)
            kept = { end, text: close };
    }
    return markdown.slice(0, kept.end) + kept.text;
}
function follow({ fence, folds }, line) {
    const mark = /^\s*(?:[-*]\s+|\d+\.\s+)*(`{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '')
        return { fence: mark.length >= fence.length && line.trim() === mark ? '' : fence, folds };
    if (mark !== '')
        return { fence: mark, folds };
    return { fence, folds: Math.max(0, folds + fit_count(line, '<details') - fit_count(line, '</details>')) };
}
function fit_count(text, part) {
    return text.split(part).length - 1;
}

;// CONCATENATED MODULE: ./lib/report/summary.js
















const BUDGET = 900 * 1024;
const SHORT = 20;
function renderSummary(record) {
    const { failure } = record;
    const head = (0,markdown/* stack */.t$)([`## Integration: ${record.status}`, verdict(record)]);
    const failed = failure === null ? null : failureBlock(failure);
    const sections = [
        { priority: 0, forms: [(0,markdown/* stack */.t$)([head, failed]), head] },
        fixed('The base is red', 1, incidentBlock(record), 'INTEGRATION_INCIDENT.md'),
        actions(record),
        reasons(record),
        branches(record),
        summary_redFlags(record),
        summary_regressions(record),
        culprits(record),
        conflicts(record),
        fixed('Gates', 5, gateTable(record), 'INTEGRATION_VALIDATION_REPORT.md'),
        fixed('Where the integration is', 6, stagingBlock(record.staging), 'INTEGRATION_REPORT.md'),
        notes(record),
        {
            priority: 0,
            forms: ['All reports, logs and `integration.json` are in the report folder of this run, and in its artifact.']
        }
    ];
    return fit(sections.filter(one => one !== null), BUDGET);
}
function actions(record) {
    const items = nextActions(record);
    return listing({
        title: 'Next steps',
        priority: 1,
        items,
        noun: 'next step',
        report: 'INTEGRATION_REPORT.md',
        show: actionList
    });
}
function reasons(record) {
    const show = (items) => (0,markdown/* bullets */.e5)(items.map(reason => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`)));
    const items = generalReasons(record);
    return listing({ title: 'Why', priority: 1, items, noun: 'reason', report: 'INTEGRATION_REPORT.md', show });
}
function branches(record) {
    const { candidates } = record;
    const show = (items) => {
        const some = { ...record, candidates: items };
        return (0,markdown/* stack */.t$)([candidateTable(some), skippedCommits(some)]);
    };
    return listing({
        title: 'Branches',
        priority: 2,
        items: candidates,
        noun: 'branch',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function summary_redFlags({ redFlags: items }) {
    return listing({
        title: 'Red flags',
        priority: 2,
        items,
        noun: 'red flag',
        report: 'INTEGRATION_CHECKLIST.md',
        show: redFlagList
    });
}
function summary_regressions(record) {
    const report = 'REGRESSION_ANALYSIS.md';
    const items = regressedTests(record);
    if (items.length === 0)
        return fixed('Regressions', 3, gateRegressions(record), report);
    return listing({ title: 'Regressions', priority: 3, items, noun: 'regression', report, show: some => testList(some) });
}
function culprits(record) {
    const show = (items) => culpritList({ ...record, culprits: items });
    return listing({
        title: 'Found by the gates',
        priority: 3,
        items: record.culprits,
        noun: 'culprit',
        report: 'REGRESSION_ANALYSIS.md',
        show
    });
}
function conflicts(record) {
    const show = (items) => conflictTable(record, items);
    return listing({
        title: 'Conflicts',
        priority: 4,
        items: record.conflicts,
        noun: 'conflict',
        report: 'CONFLICT_ANALYSIS.md',
        show
    });
}
function notes(record) {
    const show = (items) => (0,markdown/* bullets */.e5)(items.map(note => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${note}`)));
    return listing({
        title: 'Notes',
        priority: 7,
        items: record.notes,
        noun: 'note',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function listing({ title, priority, items, noun, report, show }) {
    const whole = (0,markdown/* section */.uW)(title, [show(items)]);
    if (items.length === 0 || whole === null)
        return null;
    const counted = (0,plural/* plural */.L)(items.length, noun, noun === 'branch' ? 'branches' : `${noun}s`);
    const pointer = (0,markdown/* section */.uW)(title, [`${counted}: see \`${report}\` in the artifact.`]) ?? '';
    if (items.length <= SHORT)
        return { priority, forms: [whole, pointer] };
    const more = `… and ${items.length - SHORT} more: see \`${report}\` in the artifact.`;
    return { priority, forms: [whole, (0,markdown/* section */.uW)(title, [show(items.slice(0, SHORT)), more]) ?? pointer, pointer] };
}
function fixed(title, priority, body, report) {
    const whole = (0,markdown/* section */.uW)(title, [body]);
    return whole === null ? null : { priority, forms: [whole, `## ${title}\n\nSee \`${report}\` in the artifact.`] };
}

;// CONCATENATED MODULE: ./lib/pipeline/render.js




function render(record, { reportDir }) {
    return {
        reports: renderReports(record),
        summary: renderSummary(record),
        annotations: renderAnnotations(record),
        outputs: renderOutputs(record, { reportDir, record: `${reportDir}/integration.json` })
    };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/domain/record.js
var domain_record = __webpack_require__(3111);
;// CONCATENATED MODULE: ./lib/pipeline/findings.js


function emptyFindings(run, environment) {
    return {
        schemaVersion: domain_record/* SCHEMA_VERSION */.f,
        run,
        base: null,
        staging: null,
        candidates: [],
        conflicts: [],
        decisions: [],
        knowledge: [],
        regenerations: [],
        overlaps: [],
        pairs: [],
        plan: null,
        probes: [],
        wanted: [],
        culprits: [],
        comparison: null,
        incident: null,
        environmentNotes: [],
        metrics: { candidates: 0, merged: 0, heldOut: 0, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0 },
        environment,
        timings: [],
        worktrees: [],
        notes: [],
        failure: null
    };
}
function metricsOf(findings) {
    const { candidates, conflicts, comparison, probes } = findings;
    return {
        candidates: candidates.length,
        merged: candidates.filter(({ status }) => status === 'merged').length,
        heldOut: candidates.filter(({ status }) => status === 'held-out').length,
        conflicts: conflicts.length,
        regressions: domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison?.tests?.counts[change] ?? 0), 0),
        probes: probes.length,
        gateRuns: probes.flatMap(({ gates }) => gates).filter(({ earlier }) => earlier === undefined).length
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-record.js
function probeRecord(probe) {
    const gates = probe.gates.map((gate) => ({
        ...gate,
        tests: gate.tests === null ? null : counts(gate.tests)
    }));
    return { ...probe, gates };
}
function counts(report) {
    const by = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (const { state } of report.cases)
        by[state]++;
    return {
        total: report.cases.length,
        passed: by.passed,
        failed: by.failed + by.error,
        skipped: by.skipped,
        loadErrors: report.loadErrors.length,
        defects: report.defects
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/run-log.js





class RunLog {
    findings;
    current = 'start';
    refused = [];
    config;
    ports;
    constructor(config, ports) {
        this.config = config;
        this.ports = ports;
        const run = {
            id: ports.runner.runId,
            started: ports.clock.now(),
            mode: config.mode,
            tool: `integration-orchestrator ${version/* VERSION */.x}`
        };
        this.findings = emptyFindings(run, { ...ports.machine, git: ports.git.version, isolation: 'env' });
    }
    async stage(name, work) {
        (0,errors/* throwIfCancelled */.dZ)(this.ports.signal);
        this.current = name;
        this.ports.runner.progress({ kind: 'stage', stage: name, detail: '' });
        const started = this.ports.clock.seconds();
        try {
            return await work();
        }
        finally {
            const seconds = Math.round((this.ports.clock.seconds() - started) * 1000) / 1000;
            this.learn({ timings: [...this.findings.timings, { stage: name, seconds }] });
        }
    }
    learn(found) {
        this.findings = { ...this.findings, ...found };
    }
    addProbe = (probe) => {
        const probes = [...this.findings.probes, probeRecord(probe)];
        this.learn({ probes: probes.sort((a, b) => numberOf(a) - numberOf(b)) });
    };
    get regenerations() {
        return [...this.findings.regenerations, ...this.refused];
    }
    refuseRegeneration = (request) => {
        this.refused.push({ ...request, outcome: 'failed' });
        const news = noteOfRefusal(request);
        const { notes } = this.findings;
        if (!notes.includes(news))
            this.learn({ notes: [...notes, news] });
    };
    addRegeneration = (regeneration) => {
        const { regenerations, notes } = this.findings;
        const news = noteOfUntaken(regeneration);
        this.learn({ regenerations: [...regenerations, regeneration], notes: news === null ? notes : [...notes, news] });
    };
    fail(error) {
        this.learn({ failure: { stage: this.current, ...(0,errors/* explainError */.UW)(error) } });
    }
    judge(decide) {
        const findings = { ...this.findings, metrics: metricsOf(this.findings) };
        return { ...findings, ...decide(findings, { mode: this.config.mode, gates: this.config.gates.length }) };
    }
}
function numberOf({ id }) {
    return Number(id.slice('probe-'.length));
}

;// CONCATENATED MODULE: ./lib/escalate/code-owners.js
const CODE_OWNERS_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_RULES = 5000;
function readCodeOwners(text) {
    const rules = text.split(/\r?\n/).slice(0, MOST_RULES).flatMap(readRule);
    return path => rules.findLast(({ pattern }) => pattern.test(path))?.owners ?? [];
}
function readRule(line) {
    const [pattern = '', ...rest] = line.replace(/(?:^|\s)#.*$/, '').match(/(?:\\.|\S)+/g) ?? [];
    if (pattern === '' || /^[!^[]/.test(pattern) || /[[\]]/.test(pattern))
        return [];
    return [{ pattern: readPattern(pattern), owners: rest.filter(word => word.includes('@')) }];
}
function readPattern(pattern) {
    const isRooted = /\/(?!$)/.test(pattern);
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const source = body
        .replace(/\\(.)/g, '$1')
        .split(/(\*\*\/|\/\*\*$|\*+|\?)/)
        .map(translate)
        .join('');
    const end = pattern.endsWith('/') ? '/' : /(?:^|\/)\*$/.test(body) && isRooted ? '$' : '(?:/|$)';
    return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}${end}`, 's');
}
function translate(part) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '/**')
        return '/.*';
    if (/^\*+$/.test(part))
        return '[^/]*';
    return part === '?' ? '[^/]' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/escalate/combine/sequence-diff.js
const sequence_diff_MOST_DIFFERENCES = 1500;
function diffSequences(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let [oldEnd, newEnd] = [before.length, after.length];
    while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1])
        [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1];
    const trace = searchPath(before.slice(start, oldEnd), after.slice(start, newEnd));
    if (trace === null)
        return null;
    return readEdits(trace, oldEnd - start, newEnd - start).map(({ oldFrom, oldTo, newFrom, newTo }) => ({
        oldFrom: oldFrom + start,
        oldTo: oldTo + start,
        newFrom: newFrom + start,
        newTo: newTo + start
    }));
}
function searchPath(before, after) {
    const trace = [];
    let reach = new Map([[1, 0]]);
    for (let d = 0; d <= Math.min(before.length + after.length, sequence_diff_MOST_DIFFERENCES); d++) {
        const next = new Map(reach);
        for (let k = -d; k <= d; k += 2) {
            const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
            let x = isDown ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
            while (x < before.length && x - k < after.length && before[x] === after[x - k])
                x++;
            next.set(k, x);
            if (x >= before.length && x - k >= after.length)
                return [...trace, reach];
        }
        trace.push(reach);
        reach = next;
    }
    return null;
}
function readEdits(trace, oldLength, newLength) {
    const steps = [];
    let [x, y] = [oldLength, newLength];
    for (let d = trace.length - 1; d > 0; d--) {
        const reach = trace[d] ?? new Map();
        const k = x - y;
        const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
        const fromX = reach.get(isDown ? k + 1 : k - 1) ?? 0;
        const fromY = fromX - (isDown ? k + 1 : k - 1);
        steps.push({ oldFrom: fromX, oldTo: isDown ? fromX : fromX + 1, newFrom: fromY, newTo: isDown ? fromY + 1 : fromY });
        [x, y] = [fromX, fromY];
    }
    return joinEdits(steps.reverse());
}
function joinEdits(steps) {
    const edits = [];
    for (const step of steps) {
        const last = edits.at(-1);
        if (last?.oldTo === step.oldFrom && last.newTo === step.newFrom) {
            edits[edits.length - 1] = { ...last, oldTo: step.oldTo, newTo: step.newTo };
        }
        else
            edits.push(step);
    }
    return edits;
}

;// CONCATENATED MODULE: ./lib/escalate/combine/disputed-block.js

function disputedBlocks(blocks, texts) {
    const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map(text => text.split('\n'));
    if (base === undefined || ours === undefined || theirs === undefined)
        return null;
    const editsOfOurs = diffSequences(base, ours);
    const editsOfTheirs = diffSequences(base, theirs);
    if (editsOfOurs === null || editsOfTheirs === null)
        return null;
    const found = [];
    const from = [0, 0];
    for (const block of blocks) {
        const places = [find(ours, block.ours, from[0] ?? 0), find(theirs, block.theirs, from[1] ?? 0)];
        const [inOurs, inTheirs] = places;
        if (inOurs == null || inTheirs == null)
            return null;
        const spans = [
            block.ours.length === 0 ? null : baseSpan(inOurs, inOurs + block.ours.length, editsOfOurs),
            block.theirs.length === 0 ? null : baseSpan(inTheirs, inTheirs + block.theirs.length, editsOfTheirs)
        ].filter(span => span !== null);
        if (spans.length === 0)
            return null;
        const [start, end] = [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
        found.push({ base: base.slice(start, end), ours: block.ours, theirs: block.theirs });
        from[0] = inOurs + block.ours.length;
        from[1] = inTheirs + block.theirs.length;
    }
    return found;
}
function baseSpan(from, to, edits) {
    const inside = edits.filter(({ newFrom, newTo }) => newFrom === newTo ? newFrom >= from && newFrom <= to : newFrom < to && newTo > from);
    const back = (line) => {
        const before = edits.findLast(({ newTo }) => newTo <= line);
        return before === undefined ? line : before.oldTo + line - before.newTo;
    };
    const [first, last] = [inside[0], inside.at(-1)];
    const start = first === undefined || first.newFrom > from ? back(from) : first.oldFrom;
    const end = last === undefined || last.newTo < to ? back(to) : last.oldTo;
    return [start, Math.max(start, end)];
}
function find(lines, block, from) {
    if (block.length === 0)
        return from;
    for (let at = from; at + block.length <= lines.length; at++) {
        if (block.every((line, i) => lines[at + i] === line))
            return at;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/escalate/combine/line-sets.js
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+.*\bfrom\b|use\s+[\w:\\]+|using\s+[\w.=\s]+;|#include\b|require\b|(?:const|let|var)\s.*=\s*require\(|pub\s+use\b)/;
const line_sets_ENTRY = /^\s*(?:[-*+]\s+\S|\d+[.)]\s+\S|\S.*,\s*$)/;
function areImports(lines) {
    return filled(lines).length > 0 && filled(lines).every(line => IMPORT.test(line));
}
function areEntries(lines) {
    return filled(lines).length > 0 && filled(lines).every(line => line_sets_ENTRY.test(line));
}
function unionOf({ base, ours, theirs }) {
    const gone = new Set(base.filter(line => !ours.includes(line) || !theirs.includes(line)));
    const kept = ours.filter(line => !gone.has(line));
    const known = new Set([...base, ...ours].map(line => line.trim()));
    return [...kept, ...theirs.filter(line => line.trim() !== '' && !known.has(line.trim()))];
}
function line_sets_contains(whole, part) {
    let next = 0;
    for (const line of whole)
        if (line === part[next])
            next++;
    return next === part.length;
}
function bare(lines) {
    return lines.map(line => line.replace(/\s+/g, '')).join('');
}
function filled(lines) {
    return lines.filter(line => line.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/escalate/combine/words.js
function words(text) {
    return text.match(/[\p{L}\p{N}_$]+|\s+|[^\s]/gu) ?? [];
}
function words_isName(word) {
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(word);
}

;// CONCATENATED MODULE: ./lib/escalate/combine/merge-words.js


function mergeWords({ base, ours, theirs }) {
    const [before, left, right] = [base, ours, theirs].map(lines => words(lines.join('\n')));
    if (before === undefined || left === undefined || right === undefined || before.length === 0)
        return null;
    const [leftEdits, rightEdits] = [diffSequences(before, left), diffSequences(before, right)];
    if (leftEdits === null || rightEdits === null)
        return null;
    const changes = [
        ...leftEdits.map((edit) => ({ edit, side: 0, text: left.slice(edit.newFrom, edit.newTo) })),
        ...rightEdits.map((edit) => ({ edit, side: 1, text: right.slice(edit.newFrom, edit.newTo) }))
    ].toSorted((a, b) => a.edit.oldFrom - b.edit.oldFrom || a.edit.oldTo - b.edit.oldTo);
    if (!areApart(changes, before) || shareNames(changes, before))
        return null;
    return apply(changes, before).split('\n');
}
function areApart(changes, before) {
    return changes.every((change, i) => {
        const last = changes[i - 1];
        if (last === undefined || last.side === change.side)
            return true;
        return before.slice(last.edit.oldTo, change.edit.oldFrom).some(word => word.trim() !== '');
    });
}
function shareNames(changes, before) {
    const names = [0, 1].map(side => {
        const own = changes.filter(change => change.side === side);
        const taken = own.flatMap(({ edit }) => before.slice(edit.oldFrom, edit.oldTo)).filter(words_isName);
        const brought = own.flatMap(({ text }) => text).filter(words_isName);
        const gone = taken.filter(name => !brought.includes(name));
        return { gone: new Set(gone), brought: new Set(brought) };
    });
    const [left, right] = names;
    if (left === undefined || right === undefined)
        return true;
    const meet = (a, b) => [...a].some(name => b.has(name));
    return meet(left.gone, right.brought) || meet(right.gone, left.brought) || meet(left.gone, right.gone);
}
function apply(changes, before) {
    const merged = [];
    let at = 0;
    for (const { edit, text } of changes) {
        merged.push(...before.slice(at, edit.oldFrom), ...text);
        at = edit.oldTo;
    }
    return [...merged, ...before.slice(at)].join('');
}

;// CONCATENATED MODULE: ./lib/escalate/combine/propose.js


const INDENTED = /\.(?:py|pyi|ya?ml|haml|slim|pug|sass|coffee|nim|fs|hs|mk)$|(?:^|\/)Makefile$/;
function propose(disputed, path) {
    const { base, ours, theirs } = disputed;
    const space = whiteSpace(disputed, path);
    if (space !== null)
        return [space];
    const isInsertion = base.every(line => line.trim() === '');
    const whole = line_sets_contains(ours, theirs) ? ours : line_sets_contains(theirs, ours) ? theirs : null;
    const isAdded = base.length === 0 || (ours.length > 0 && theirs.length > 0);
    if (whole !== null && isAdded && (isInsertion || (line_sets_contains(ours, base) && line_sets_contains(theirs, base)))) {
        return [
            {
                lines: whole,
                how: whole === ours ? '{ours} holds all lines of {theirs}' : '{theirs} holds all lines of {ours}',
                ...LOW
            }
        ];
    }
    if (areImports([...base, ...ours, ...theirs])) {
        const riskReason = 'imports of both sides, each once: one that only the other side had made needless may be left';
        return [{ lines: unionOf(disputed), how: 'all imports of both sides, each once', risk: 'low', riskReason }];
    }
    if (ours.length === 0 || theirs.length === 0)
        return [];
    if (isInsertion)
        return bothInsertions(disputed);
    const lines = mergeWords(disputed);
    if (lines === null)
        return [];
    const riskReason = 'no changed word touches another, and no name is changed by one side and used by the other; what it means is not checked';
    return [{ lines, how: 'the changed words of both sides, which do not touch', risk: 'medium', riskReason }];
}
const LOW = { risk: 'low', riskReason: 'nothing is lost of either side, and nothing is new' };
function whiteSpace({ base, ours, theirs }, path) {
    const [before, left, right] = [bare(base), bare(ours), bare(theirs)];
    if (ours.length === 0 || theirs.length === 0)
        return null;
    const lines = left === before ? theirs : right === before || left === right ? ours : null;
    if (lines === null)
        return null;
    const only = left === before ? '{ours}' : '{theirs}';
    const how = left === right ? 'both sides differ in white space only' : `${only} changes white space only`;
    if (!INDENTED.test(path))
        return { lines, how, ...LOW };
    return { lines, how, risk: 'medium', riskReason: 'in this kind of file white space can change what the text means' };
}
function bothInsertions({ base, ours, theirs }) {
    const isList = areEntries(ours) && areEntries(theirs);
    const risk = isList
        ? { risk: 'medium', riskReason: 'all entries of both sides; only their order is a guess' }
        : GUESS;
    const known = new Set(isList ? ours : []);
    const after = theirs.filter(line => !known.has(line));
    const join = (first, second) => {
        const isApart = [first.at(-1), second[0]].some(line => line?.trim() === '');
        return [...first, ...(isApart ? [] : base), ...second];
    };
    const proposals = [{ lines: join(ours, after), how: 'both additions, {ours}’s before {theirs}’s', ...risk }];
    return isList
        ? proposals
        : [...proposals, { lines: join(theirs, ours), how: 'both additions, {theirs}’s before {ours}’s', ...risk }];
}
const GUESS = {
    risk: 'high',
    riskReason: 'which of the two stands first is a guess, and so is whether both are wanted'
};

;// CONCATENATED MODULE: ./lib/escalate/wording.js


function listOf(names, limit = 4) {
    if (names.length < 2 || names.length > limit)
        return (0,few_of/* fewOf */.s)(names, limit);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
const counted = new WeakMap();
function wording_linesOf(candidate) {
    const known = counted.get(candidate);
    if (known !== undefined)
        return known;
    const lines = candidate.changes.reduce((sum, { added, removed }) => sum + added + removed, 0);
    counted.set(candidate, lines);
    return lines;
}
function wording_authorOf({ name, candidate }) {
    return candidate?.author.name ?? `The author of ${name}`;
}
function extentOf({ paths, places, lines }) {
    const inLines = lines > 0 ? `, ${(0,plural/* plural */.L)(lines, 'line')}` : '';
    return `${listOf(paths)} (${(0,plural/* plural */.L)(places, 'place')}${inLines})`;
}
function changeFor({ gained, lost }) {
    const parts = [
        ...(gained.length > 0 ? [`${listOf(gained)} then ${gained.length === 1 ? 'comes' : 'come'} in as well`] : []),
        ...(lost.length > 0 ? [`${listOf(lost)} ${lost.length === 1 ? 'stays' : 'stay'} out for it`] : [])
    ];
    return parts.join(', but ');
}

;// CONCATENATED MODULE: ./lib/escalate/sequence-options.js



function whereaboutsOf({ name, candidate }) {
    return { name, sha: candidate?.head ?? null, source: candidate?.source ?? null };
}
function sequenceOptions(facts) {
    const { first, second, firstThenSecond, secondThenFirst, landing } = facts;
    const planned = sequence_options_sequence({ first, then: second, meeting: firstThenSecond, landing: landing.firstThenSecond }, facts);
    if (first.candidate === null)
        return [planned];
    return [
        planned,
        sequence_options_sequence({ first: second, then: first, meeting: secondThenFirst, landing: landing.secondThenFirst }, facts)
    ];
}
function sequence_options_sequence({ first, then, meeting, landing }, facts) {
    const isBase = first.candidate === null;
    const waits = then.candidate === null ? 0 : wording_linesOf(then.candidate);
    return {
        title: isBase ? `Bring ${then.name} up to date with ${first.name}` : `${first.name} first, then ${then.name}`,
        effect: [
            ...stillConflicts({ first, then, meeting, landing }, facts),
            ...othersOf(landing, [first.name, then.name])
        ].join(' '),
        effort: { lines: meeting?.lines ?? 0, files: meeting?.paths.length ?? 0 },
        ...riskOf(meeting),
        completeness: `${isBase ? '' : `${first.name} whole now; `}${then.name} whole (${(0,plural/* plural */.L)(waits, 'changed line')}) once its author has settled it.`,
        commands: mergeInto(whereaboutsOf(then), whereaboutsOf(first)),
        action: { kind: 'sequence', first: first.name, then: then.name }
    };
}
function stillConflicts({ first, then, meeting }, { ownPaths }) {
    if (meeting === null)
        return [`${first.name} does not come in itself in this order: something else keeps it out.`];
    if (meeting.paths.length === 0)
        return [`Merged in this order, ${then.name} no longer conflicts.`];
    const others = meeting.paths.filter(path => !ownPaths.has(path));
    const foreign = others.length === 0 || others.length === meeting.paths.length
        ? []
        : [
            `${(0,plural/* plural */.L)(others.length, 'of these paths is', 'of these paths are')} in conflict because of others that go before.`
        ];
    return [`After it ${then.name} still conflicts in ${extentOf(meeting)}; ${wording_authorOf(then)} settles that.`, ...foreign];
}
function othersOf(landing, own) {
    if (landing === null)
        return [];
    const others = {
        gained: landing.gained.filter(name => !own.includes(name)),
        lost: landing.lost.filter(name => !own.includes(name))
    };
    const change = changeFor(others);
    return change === '' ? [] : [`Against the planned order, ${change}.`];
}
function riskOf(meeting) {
    if (meeting === null)
        return { risk: 'high', riskReason: 'what is left to settle could not be found out' };
    const { lines, places, paths, blocks } = meeting;
    if (paths.length === 0)
        return { risk: 'low', riskReason: 'git merges this order by itself' };
    const whole = paths.filter(path => (blocks.get(path)?.length ?? 0) === 0).length;
    const byHand = `${(0,plural/* plural */.L)(places, 'place')} to put together by hand, ${(0,plural/* plural */.L)(lines, 'line')}`;
    if (whole > 0)
        return { risk: 'high', riskReason: `${(0,plural/* plural */.L)(whole, 'file')} cannot be put together line by line` };
    if (places <= 2 && lines <= 20)
        return { risk: 'low', riskReason: byHand };
    return { risk: lines <= 150 ? 'medium' : 'high', riskReason: byHand };
}

;// CONCATENATED MODULE: ./lib/escalate/combine-options.js





const MOST_BLOCKS = 12;
const GENERATED = new RegExp([
    '(?:^|/)(?:(?:package-lock|npm-shrinkwrap|packages\\.lock)\\.json|pnpm-lock\\.yaml|go\\.sum|[^/]+\\.lock|[^/]+\\.lockfile)$',
    '\\.(?:snap|min\\.js|min\\.css|map)$'
].join('|'), 'i');
const combine_options_NONE = { combined: [], oneSide: [] };
function combineOptions(conflict, facts, texts) {
    const blocks = facts.firstThenSecond?.blocks.get(conflict.path) ?? [];
    if (conflict.kind !== 'line' || texts === null || blocks.length === 0 || blocks.length > MOST_BLOCKS)
        return combine_options_NONE;
    if (GENERATED.test(conflict.path) || conflict.knowledge?.regenerate !== undefined)
        return combine_options_NONE;
    return {
        combined: combinedOf(conflict, facts, disputedBlocks(blocks, texts)),
        oneSide: oneSideOf(conflict, facts, blocks)
    };
}
function combinedOf(conflict, facts, disputed) {
    if (disputed === null)
        return [];
    const proposals = disputed.map(block => propose(block, conflict.path));
    if (proposals.some(list => list.length === 0))
        return [];
    const ways = Math.max(...proposals.map(list => list.length));
    return Array.from({ length: ways }, (_, way) => {
        const chosen = proposals.flatMap(list => list[Math.min(way, list.length - 1)] ?? []);
        return combined(conflict, facts, chosen);
    });
}
const combine_options_RANK = { low: 0, medium: 1, high: 2 };
function combined(conflict, facts, chosen) {
    const riskiest = chosen.reduce((a, b) => (combine_options_RANK[b.risk] > combine_options_RANK[a.risk] ? b : a));
    const how = [...new Set(chosen.map(proposal => combine_options_named(proposal.how, facts)))].join('; ');
    const lines = chosen.reduce((sum, proposal) => sum + proposal.lines.length, 0);
    const places = chosen.length === 1 ? 'this place' : `these ${chosen.length} places`;
    return {
        title: `Combine: ${how}`,
        effect: `The text below takes ${places}. ${restOf(conflict, facts)}`,
        effort: { lines, files: 1 },
        risk: riskiest.risk,
        riskReason: riskiest.riskReason,
        completeness: `${facts.first.name} and ${facts.second.name} both, as far as the text below holds what each meant.`,
        commands: commandsOf(conflict, facts, 'put the text of this option in the place of each marked block'),
        action: { kind: 'combine', texts: chosen.map(proposal => proposal.lines.join('\n')) }
    };
}
function combine_options_named(how, { first, second }) {
    return how.replace(/\{ours\}|\{theirs\}/g, side => (side === '{ours}' ? first.name : second.name));
}
function oneSideOf(conflict, facts, blocks) {
    const { first, second } = facts;
    const count = (side) => blocks.reduce((sum, block) => sum + block[side].length, 0);
    const sides = [
        { keep: first.name, drop: second.name, at: 'ours', lost: count('theirs') },
        { keep: second.name, drop: first.name, at: 'theirs', lost: count('ours') }
    ];
    return sides.map(({ keep, drop, at, lost }) => {
        const places = blocks.length === 1 ? 'this place' : `all ${blocks.length} places`;
        return {
            title: `Take ${keep}’s text here`,
            effect: `In ${places} of the file the text of ${keep} stands, and what ${drop} has there goes. ${restOf(conflict, facts)}`,
            effort: { lines: lost, files: 1 },
            risk: lost === 0 ? 'medium' : 'high',
            riskReason: lost === 0
                ? `${drop} deleted these lines, and they come back`
                : `${(0,plural/* plural */.L)(lost, 'line')} of ${drop} are lost in this place, while the rest of ${drop} goes in`,
            completeness: `Here ${keep} whole and nothing of ${drop}; elsewhere both.`,
            commands: commandsOf(conflict, facts, `keep the lines of ${keep} in each marked block`),
            action: { kind: 'combine', texts: blocks.map(block => block[at].join('\n')) }
        };
    });
}
function restOf({ path }, { firstThenSecond, second }) {
    const rest = (firstThenSecond?.paths ?? []).filter(other => other !== path).length;
    return rest === 0
        ? `${second.name} then goes in.`
        : `${(0,plural/* plural */.L)(rest, 'other path')} of ${second.name} still to settle.`;
}
function commandsOf({ path }, { first, second }, what) {
    const file = path.replace(/\s+/g, ' ');
    return mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
        `# in ${file} ${what}; git add each settled file, then:`
    ]);
}

;// CONCATENATED MODULE: ./lib/escalate/hold-out-options.js



function holdOutOptions(facts, all, base) {
    return [facts.second, facts.first].flatMap(out => {
        const other = out === facts.first ? facts.second : facts.first;
        return out.candidate === null ? [] : [hold_out_options_holdOut({ out, other, all, base }, facts)];
    });
}
function hold_out_options_holdOut({ out, other, all, base }, facts) {
    const landing = facts.without.get(out.name);
    const dependents = landing?.dependents ?? [];
    const gone = new Set([out.name, ...dependents]);
    const waiting = out.candidate === null ? 0 : wording_linesOf(out.candidate);
    const work = (0,plural/* plural */.L)(waiting, 'changed line');
    const isIn = other.candidate === null || landing?.comesIn.includes(other.name) === true;
    return {
        title: `Leave ${out.name} out`,
        effect: effectOf(out.name, facts),
        effort: { lines: 0, files: 0 },
        risk: 'low',
        riskReason: `nothing is put together; ${work} of ${out.name} wait and go on ageing`,
        completeness: `Nothing of ${listOf([...gone])}; ${other.name} ${isIn ? 'whole' : 'stays out as well, for other reasons'}.`,
        commands: runWith(all.filter(name => !gone.has(name)), base),
        action: { kind: 'hold-out', branch: out.name }
    };
}
function effectOf(name, { without, planned }) {
    const landing = without.get(name);
    if (landing === undefined)
        return `What else then lands was not found out: it would take too many merges.`;
    const built = landing.dependents.length === 0 ? '' : ` ${listOf(landing.dependents)}, built on it, stay out with it.`;
    const change = changeFor(landing);
    if (change !== '')
        return `Without ${name}, ${change}.${built}`;
    const stays = planned.includes(name) ? '' : `${name} stays out in the planned order anyway. `;
    return `${stays}Leaving it out lets nothing else in that is not in already.${built}`;
}

;// CONCATENATED MODULE: ./lib/escalate/adaptation.js
function adaptation(adapting) {
    const { conflict, landed, later } = adapting;
    const [own, other] = [later, landed].map(name => conflict.sides.find(({ branch }) => branch === name));
    if (own === undefined)
        return '';
    if (conflict.type === 'migration order')
        return adaptation_migration(adapting, own, other);
    if (conflict.type === 'dependency version' && other !== undefined)
        return adaptation_version(own, other);
    return `The place is ${adaptation_placeOf(own)}.`;
}
function adaptation_placeOf({ path, lines }) {
    return lines.start > 0 ? `${path}:${lines.start}` : path;
}
function adaptation_version(own, other) {
    const [has, wants] = [own, other].map(({ text }) => text.split('\n')[0]?.trim() ?? '');
    return `In ${adaptation_placeOf(own)} it has \`${has ?? ''}\`; ${other.branch} has \`${wants ?? ''}\` (${adaptation_placeOf(other)}).`;
}
function adaptation_migration({ conflict, taken, later }, own, other) {
    const parent = /^.*(?:down_revision|dependencies).*$/m.exec(own.text)?.[0].trim();
    if (parent !== undefined || /\.py$/.test(own.path)) {
        const behind = other === undefined ? 'the one that has landed' : adaptation_nameOf(other.path);
        return `${adaptation_placeOf(own)} names its parent${parent === undefined ? '' : ` (\`${parent}\`)`}: it becomes ${behind}.`;
    }
    const paths = new Set([...taken, ...conflict.paths]);
    const renamed = nextFree(own.path, paths);
    if (renamed === null)
        return `The file is ${own.path}.`;
    return `${later} renames ${own.path} to ${renamed}, the next number that is free there.`;
}
function adaptation_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
function nextFree(path, taken) {
    const [, folder = '', before = '', digits, rest = ''] = /^(.*\/)?(\D*)(\d+)([^/]*)$/s.exec(path) ?? [];
    if (digits === undefined || digits.length > 17)
        return null;
    const prefix = `${folder}${before}`;
    const numbers = new Set([...taken].flatMap(other => {
        const [, number] = other.startsWith(prefix) ? (/^(\d+)(?:\D|$)/.exec(other.slice(prefix.length)) ?? []) : [];
        return number === undefined ? [] : [Number(number)];
    }));
    let next = Number(digits) + 1;
    while (numbers.has(next))
        next++;
    return `${prefix}${String(next).padStart(digits.length, '0')}${rest}`;
}

;// CONCATENATED MODULE: ./lib/escalate/predicted-options.js




function predictedOptions(conflict, facts, taken) {
    const { first, second } = facts;
    const orders = first.candidate === null
        ? [[first, second]]
        : [
            [first, second],
            [second, first]
        ];
    const adapt = orders.flatMap(([landed, later]) => landed === undefined || later === undefined ? [] : [adaptOption(conflict, { landed, later }, { facts, taken })]);
    return { adapt, accept: acceptOption(conflict, facts) };
}
function adaptOption(conflict, { landed, later }, { facts, taken }) {
    const remedy = conflict.remedy ?? 'settles it';
    const where = adaptation({ conflict, landed: landed.name, later: later.name, taken });
    const own = conflict.sides.filter(({ branch }) => branch === later.name);
    const meeting = later === facts.second ? facts.firstThenSecond : facts.secondThenFirst;
    const files = new Set(own.map(({ path }) => path)).size;
    const git = meeting !== null && meeting.paths.length > 0
        ? ` Git finds ${meeting.paths.length} conflicting paths on the way.`
        : '';
    return {
        title: landed.candidate === null ? `Adapt ${later.name}` : `${landed.name} first, then adapt ${later.name}`,
        effect: `${wording_authorOf(later)} merges ${landed.name} into ${later.name} and ${remedy} there. ${where}${git}`.trim(),
        effort: { lines: own.reduce((sum, { lines }) => sum + lines.count, 0), files: Math.max(1, files) },
        risk: 'low',
        riskReason: 'what is predicted can no longer happen, and the gates run on the result',
        completeness: `${landed.name} and ${later.name} both whole, ${later.name} once it is adapted.`,
        commands: mergeInto(whereaboutsOf(later), whereaboutsOf(landed), [
            `# ${(where === '' ? `${remedy}.` : where).replace(/\s+/g, ' ')} Then git add it, and:`
        ]),
        action: { kind: 'sequence', first: landed.name, then: later.name }
    };
}
function acceptOption({ severity, severityReason }, { first, second }) {
    return {
        title: 'Land both as they are',
        effect: `Nothing holds ${first.name} and ${second.name} back, and the next runs no longer ask.`,
        effort: { lines: 0, files: 0 },
        risk: severity,
        riskReason: `if the prediction is right: ${severityReason}`,
        completeness: `${first.name} and ${second.name} both whole, as they are.`,
        commands: [],
        action: { kind: 'accept' }
    };
}

;// CONCATENATED MODULE: ./lib/escalate/regenerate-option.js








const TITLE = 'Write ';
function regenerateOptions(conflict, facts) {
    const generator = generatorOf(conflict);
    const { first, second, firstThenSecond } = facts;
    if (generator === null || second.candidate === null)
        return [];
    const { path, knowledge } = conflict;
    const { command } = generator;
    const rest = (firstThenSecond?.paths ?? []).filter(other => other !== path).length;
    const isKnown = knowledge?.regenerate !== undefined;
    const byRuns = isKnown ? 'A run does the same by itself' : `Runs do it by themselves once ${KNOWLEDGE_PATH} says so`;
    const others = rest === 0
        ? `${byRuns}.`
        : `${byRuns}, where no other path is in dispute; here ${rest} more ${rest === 1 ? 'is' : 'are'}.`;
    return [
        {
            title: `${TITLE}${path} anew`,
            effect: `${wording_authorOf(second)} merges ${first.name} into ${second.name}, takes ${first.name}’s state of this file and runs ${oneLine(command)}. ${others}`,
            effort: { lines: 0, files: 1 + rest },
            risk: isKnown ? 'low' : 'medium',
            riskReason: isKnown
                ? 'the project says that this command writes the file'
                : 'the command is the usual one for such a file, and versions that only this file fixed may move',
            completeness: `What ${first.name} and ${second.name} ask for in the files that it is written from, both whole${rest === 0 ? '' : `; ${(0,plural/* plural */.L)(rest, 'other path')} still to settle`}.`,
            commands: mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
                ...(rest === 0 ? [] : ['# settle the other paths, git add them, then:']),
                `git checkout --theirs -- ${(0,shell_quote/* shellQuote */.Z)(path)}`,
                ...command.split('\n'),
                `git add -- ${(0,shell_quote/* shellQuote */.Z)(path)}`
            ]),
            action: { kind: 'sequence', first: first.name, then: second.name }
        }
    ];
}
function regenerateChoice(options, { knowledge, path }) {
    const option = options.find(({ title }) => title === `${TITLE}${path} anew`);
    if (option === undefined || knowledge?.regenerate !== undefined)
        return null;
    return { option, because: 'a command writes this file, and nobody puts it together by hand' };
}
function generatorOf({ knowledge, path, foundBy, kind, type }) {
    if (foundBy !== 'git' || !REGENERABLE.some(one => one.kind === kind && one.type === type))
        return null;
    if (knowledge !== undefined)
        return knowledge.regenerate ?? null;
    return standardGenerator(path);
}
function oneLine(command) {
    return command.trim().replace(/\s*\n\s*/g, '; ');
}

;// CONCATENATED MODULE: ./lib/escalate/split-option.js






function splitOptions({ split }, filesOf, base) {
    if (split === null)
        return [];
    const { candidate, trial } = split;
    const { take, leave } = trial;
    const left = leave.map(({ oid, subject }) => `${(0,ids/* shortOid */.$M)(oid)} ${subject}`);
    const paths = [...new Set(leave.flatMap(commit => commit.paths))];
    const all = take.length + leave.length;
    return [
        {
            title: `Split ${candidate.name}: take ${take.length} of its ${(0,plural/* plural */.L)(all, 'commit')} now`,
            effect: `${(0,plural/* plural */.L)(take.length, 'commit goes', 'commits go')} in cleanly; ${(0,plural/* plural */.L)(leave.length, 'commit carries', 'commits carry')} ` +
                `the conflict, in ${listOf(paths)}: ${listOf(left, 3)}.`,
            effort: { lines: 0, files: paths.length },
            ...split_option_riskOf(trial, filesOf),
            completeness: `${take.length} of ${(0,plural/* plural */.L)(all, 'commit')} of ${candidate.name} now, the other ${leave.length === 1 ? 'one' : leave.length} later.`,
            commands: trial.fitsBase ? split_option_commandsOf(candidate, take, base) : [],
            action: { kind: 'split', branch: candidate.name, take, leave: leave.map(({ oid }) => oid) }
        }
    ];
}
function split_option_riskOf({ take, leave }, filesOf) {
    const left = new Set(leave.flatMap(({ oid }) => filesOf(oid)));
    const shared = [...new Set(take.flatMap(filesOf))].filter(path => left.has(path));
    if (shared.length === 0)
        return { risk: 'low', riskReason: 'the commits taken change no file that those left behind change' };
    const files = shared.length === 1 ? 'a file' : 'files';
    return { risk: 'medium', riskReason: `commits of both parts change the same ${files}: ${listOf(shared)}` };
}
function split_option_commandsOf(candidate, take, base) {
    const from = headWord({ name: base, sha: null, source: null });
    const part = `${candidate.name.replace(/^#/, 'pull-')}-part`;
    if (from === null)
        return [];
    const fetch = whereaboutsOf({ name: candidate.name, candidate }).source?.startsWith('refs/heads/') === true
        ? []
        : ['git fetch origin'];
    return [...fetch, `git switch --create ${(0,shell_quote/* shellQuote */.Z)(part)} ${from}`, `git cherry-pick ${take.join(' ')}`];
}

;// CONCATENATED MODULE: ./lib/escalate/take-side-options.js





const ONE_NAME = new Set(['file/directory', 'distinct modes', 'rename involved in collision']);
function wholeFileOptions(conflict, facts, isLined) {
    const { first, second } = facts;
    if (isLined || conflict.path === '' || second.candidate === null)
        return [];
    if (ONE_NAME.has(conflict.type))
        return renameOptions(conflict, facts);
    return [
        ...takeSide(conflict, { keep: first, drop: second }, facts),
        ...takeSide(conflict, { keep: second, drop: first }, facts)
    ];
}
function take_side_options_partyOf({ parties }, { name }) {
    return parties.find(({ branch }) => branch === name) ?? null;
}
function takeSide(conflict, { keep, drop }, facts) {
    const { first, second } = facts;
    const kept = take_side_options_partyOf(conflict, keep);
    const from = headWord({ ...whereaboutsOf(keep), sha: keep.candidate?.head ?? null });
    if (kept === null || from === null)
        return [];
    const lost = lostLines(drop, conflict);
    const rest = take_side_options_restOf(conflict, facts);
    return [
        {
            title: kept.path === null
                ? `Delete ${conflict.path}, as ${keep.name} does`
                : `Take ${kept.path} as ${keep.name} has it`,
            effect: `${wording_authorOf(second)} merges ${first.name} into ${second.name} and takes ${keep.name}’s side of this file.`,
            effort: { lines: lost, files: 1 },
            risk: 'high',
            riskReason: lossOf(take_side_options_partyOf(conflict, drop), drop, lost),
            completeness: `In this file ${keep.name} whole and nothing of ${drop.name}${rest === 0 ? '' : `; ${(0,plural/* plural */.L)(rest, 'other path')} still to settle`}.`,
            commands: mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
                ...settleCommands(conflict, kept.path, from),
                ...(rest === 0 ? [] : ['# settle the other paths, git add them, then:'])
            ]),
            action: { kind: 'sequence', first: first.name, then: second.name }
        }
    ];
}
function take_side_options_restOf({ paths }, { firstThenSecond }) {
    return (firstThenSecond?.paths ?? []).filter(path => !paths.includes(path)).length;
}
function lostLines({ candidate }, { paths }) {
    const change = candidate?.changes.find(one => paths.includes(one.path) || paths.includes(one.oldPath));
    return change === undefined || change.status === 'deleted' ? 0 : change.added + change.removed;
}
function lossOf(dropped, { name }, lost) {
    if (dropped?.path === null)
        return `${name} deleted the file on purpose; what stands for it there may then be there twice`;
    return lost === 0
        ? `what ${name} did to the file is lost`
        : `${(0,plural/* plural */.L)(lost, 'changed line')} of ${name} in this file are lost`;
}
function settleCommands({ paths }, kept, from) {
    const others = paths.filter(path => path !== kept).map(shell_quote/* shellQuote */.Z);
    const remove = others.length === 0 ? [] : [`git rm -r --quiet --force --ignore-unmatch -- ${others.join(' ')}`];
    return kept === null ? remove : [...remove, `git checkout ${from} -- ${(0,shell_quote/* shellQuote */.Z)(kept)}`];
}
function renameOptions(conflict, { first, second }) {
    const own = take_side_options_partyOf(conflict, second)?.path ?? null;
    if (own === null || second.candidate === null)
        return [];
    const renamed = `${own}-${second.name.replace(/[^\w.-]+/g, '-')}`;
    const [toBranch = '', ...merge] = mergeInto(whereaboutsOf(second), whereaboutsOf(first), []).filter(command => command !== 'git fetch origin' && command !== 'git commit --no-edit');
    return [
        {
            title: `Give ${own} of ${second.name} another name`,
            effect: `${wording_authorOf(second)} moves it, for instance to ${renamed}, with whatever refers to it, and merges ${first.name} then.`,
            effort: { lines: wording_linesOf(second.candidate), files: 1 },
            risk: 'medium',
            riskReason: 'whatever refers to the old name has to follow, also outside this repository',
            completeness: `${first.name} and ${second.name} both whole, under two names.`,
            commands: [
                toBranch,
                `git mv -- ${(0,shell_quote/* shellQuote */.Z)(own)} ${(0,shell_quote/* shellQuote */.Z)(renamed)}`,
                `git commit --message ${(0,shell_quote/* shellQuote */.Z)(`Move ${own} out of the way`)}`,
                ...merge
            ],
            action: { kind: 'sequence', first: first.name, then: second.name }
        }
    ];
}

;// CONCATENATED MODULE: ./lib/escalate/option-reader.js








const LARGEST_TEXT = 1 << 20;
async function optionReader(factsOf, { collection, plan }, ports) {
    const { base } = collection;
    const textsOf = await readTexts(factsOf, ports);
    const filesOf = await option_reader_readFiles(factsOf, ports);
    const taken = await takenPaths(factsOf, { collection }, ports);
    const all = plan.steps.map(({ candidate }) => candidate);
    return (conflict, facts) => {
        const holdOuts = holdOutOptions(facts, all, base.name);
        if (conflict.foundBy === 'prediction') {
            const { adapt, accept } = predictedOptions(conflict, facts, taken);
            return [...adapt, accept, ...holdOuts];
        }
        const { combined, oneSide } = combineOptions(conflict, facts, textsOf(conflict));
        return [
            ...combined,
            ...sequenceOptions(facts),
            ...regenerateOptions(conflict, facts),
            ...wholeFileOptions(conflict, facts, oneSide.length > 0),
            ...oneSide,
            ...splitOptions(facts, filesOf, base.name),
            ...holdOuts
        ];
    };
}
async function readTexts(factsOf, { git }) {
    const wanted = [...factsOf].flatMap(([conflict, { first, second, firstThenSecond: meeting }]) => {
        const shared = first.candidate?.commits.some(({ oid }) => second.candidate?.commits.some(own => own.oid === oid));
        const isLined = (meeting?.blocks.get(conflict.path)?.length ?? 0) > 0;
        if (meeting === null || second.candidate === null || shared === true || !isLined)
            return [];
        const names = [...new Set([conflict.path, ...conflict.paths])];
        const at = (tree) => names.map(path => ({ tree, path }));
        return [{ conflict, places: [at(second.candidate.mergeBase), at(meeting.tip), at(second.candidate.head)] }];
    });
    const places = wanted.flatMap(({ places }) => places.flat());
    const known = new Map((0,pair_up/* pairUp */.O)(places, await git.history.textMany(places, LARGEST_TEXT)));
    const texts = new Map(wanted.map(({ conflict, places }) => {
        const [base, ours, theirs] = places.map(own => own.map(place => known.get(place) ?? null).find(text => text !== null));
        return [conflict, ours == null || theirs == null ? null : { base: base ?? '', ours, theirs }];
    }));
    return conflict => texts.get(conflict) ?? null;
}
async function option_reader_readFiles(factsOf, { git }) {
    const splits = new Set([...factsOf.values()].flatMap(({ split }) => split ?? []));
    const commits = [...splits].flatMap(({ candidate }) => candidate.commits);
    const pairs = commits.flatMap(({ oid, parents: [parent] }) => (parent === undefined ? [] : [{ from: parent, to: oid }]));
    const changes = (0,pair_up/* pairUp */.O)(pairs, await git.history.changesMany(pairs));
    const files = new Map(changes.map(([{ to }, list]) => [to, list.flatMap(({ path, oldPath }) => [path, oldPath])]));
    return oid => files.get(oid) ?? [];
}
async function takenPaths(factsOf, { collection }, { git }) {
    if (![...factsOf.keys()].some(({ type }) => type === 'migration order'))
        return new Set();
    const added = collection.candidates.flatMap(({ changes }) => changes.map(({ path }) => path));
    return new Set([...(await git.history.paths(collection.base.tree)), ...added]);
}

;// CONCATENATED MODULE: ./lib/domain/order-trial.js
function comesIn({ steps }) {
    return steps.filter(({ outcome }) => outcome !== 'out').map(({ candidate }) => candidate);
}
function parentsFirst(order, parentOf) {
    const wanted = new Set(order);
    const placed = new Set();
    const place = (candidate) => {
        if (!wanted.delete(candidate))
            return;
        for (let parent = parentOf(candidate); parent !== null; parent = parentOf(parent))
            place(parent);
        placed.add(candidate);
    };
    for (const candidate of order)
        place(candidate);
    return [...placed];
}

;// CONCATENATED MODULE: ./lib/escalate/company.js

const LARGEST_GROUP = 40;
function companyOf({ collection, plan, pairs, overlaps }) {
    const byName = new Map(collection.candidates.map(candidate => [candidate.name, candidate]));
    const places = new Map(plan.steps.map(({ candidate, position }) => [candidate, position]));
    const parents = new Map(plan.steps.map(({ candidate, parent }) => [candidate, parent]));
    const stacked = plan.steps.flatMap(({ candidate, parent }) => parent === null ? [] : [{ branches: [candidate, parent] }]);
    const meeting = pairs.filter(({ verdict }) => verdict === 'clean' || verdict === 'conflict');
    const neighbours = neighboursOf([...meeting, ...overlaps, ...stacked]);
    const place = (name) => places.get(name) ?? 0;
    const parentOf = (name) => parents.get(name) ?? null;
    const inOrder = (names) => [...names].filter(name => places.has(name)).sort((a, b) => place(a) - place(b));
    return {
        candidate: name => byName.get(name) ?? null,
        place,
        around: names => {
            const near = new Set(names.flatMap(name => [name, ...(neighbours.get(name) ?? [])]));
            const group = new Set(names);
            for (const name of group)
                for (const next of neighbours.get(name) ?? [])
                    group.add(next);
            return inOrder(group.size > LARGEST_GROUP ? near : group);
        },
        builtOn: name => {
            const head = byName.get(name)?.head;
            const isAbove = (other) => other.name !== name && other.commits.some(({ oid }) => oid === head);
            return collection.candidates.filter(isAbove).map(other => other.name);
        },
        moved: (order, name, before) => {
            const rest = order.filter(other => other !== name);
            const at = before === null ? 0 : Math.max(0, rest.indexOf(before));
            return parentsFirst([...rest.slice(0, at), name, ...rest.slice(at)], parentOf);
        }
    };
}
function neighboursOf(meetings) {
    const found = new Map();
    const add = (a, b) => {
        const known = found.get(a) ?? new Set();
        known.add(b);
        found.set(a, known);
    };
    for (const { branches } of meetings) {
        add(branches[0], branches[1]);
        add(branches[1], branches[0]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/escalate/meeting.js


const READ_PATHS = 100;
const meeting_LARGEST_TEXT = 1 << 22;
async function readMeetings(meets, { git }) {
    const merges = await git.composer.mergeMany(meets.map(({ tip, then }) => ({ ours: tip, theirs: then.head })));
    const merged = (0,pair_up/* pairUp */.O)(meets, merges);
    const asked = merged.flatMap(([, { tree, clean, conflicted }]) => clean ? [] : conflicted.slice(0, READ_PATHS).map((path) => ({ tree, path })));
    const texts = await git.history.textMany(asked, meeting_LARGEST_TEXT);
    const known = new Map((0,pair_up/* pairUp */.O)(asked, texts).map(([{ tree, path }, text]) => [`${tree}:${path}`, text]));
    return new Map(merged.map(([meet, { tree, clean, conflicted }]) => {
        const paths = clean ? [] : conflicted;
        const blocks = new Map(paths.map(path => [path, markedBlocks(known.get(`${tree}:${path}`) ?? '', [meet.tip, meet.then.head])]));
        return [meet, { ...meet, paths, blocks, ...countBlocks([...blocks.values()]) }];
    }));
}
function countBlocks(blocks) {
    return {
        places: blocks.reduce((sum, own) => sum + Math.max(1, own.length), 0),
        lines: blocks.flat().reduce((sum, { ours, theirs }) => sum + ours.length + theirs.length, 0)
    };
}

;// CONCATENATED MODULE: ./lib/escalate/pair-facts.js




async function pairFacts(groups, situation, ports) {
    const company = companyOf(situation);
    const pairs = groups.map(group => sidesOf(group, situation, company));
    const orders = pairs.map(sides => ordersOf(sides, company));
    const trials = await tryAll(orders.flatMap(pair_facts_listed), ports);
    const wanted = (0,pair_up/* pairUp */.O)(pairs, orders).map(([sides, own]) => meetsOf(sides, own, trials, situation));
    const meetings = await readMeetings(wanted.flatMap(both => both.flatMap(one => one ?? [])), ports);
    const facts = [];
    for (const [i, [first, second]] of pairs.entries()) {
        const [one = null, other = null] = wanted[i] ?? [];
        const firstThenSecond = one === null ? null : (meetings.get(one) ?? null);
        facts.push({
            first,
            second,
            firstThenSecond,
            secondThenFirst: other === null ? null : (meetings.get(other) ?? null),
            ...landings([first, second], orders[i], trials, company),
            split: await splitOf([first, second], firstThenSecond, groups[i] ?? [], ports),
            ownPaths: new Set((groups[i] ?? []).flatMap(({ paths }) => paths))
        });
    }
    return facts;
}
function sidesOf(group, { collection }, company) {
    const [a = '', b = ''] = group[0]?.branches ?? [];
    const sides = [a, b].map((name) => {
        return { name, candidate: name === collection.base.name && !company.place(name) ? null : company.candidate(name) };
    });
    const sorted = sides.toSorted((x, y) => company.place(x.name) - company.place(y.name));
    return sorted;
}
function ordersOf([first, second], company) {
    const names = [first, second].flatMap(({ candidate }) => candidate?.name ?? []);
    const plan = company.around(names);
    const isPair = first.candidate !== null;
    const without = names.map((name) => {
        const out = new Set([name, ...company.builtOn(name)]);
        return [name, plan.filter(other => !out.has(other))];
    });
    return {
        plan,
        turned: isPair ? company.moved(plan, second.name, first.name) : null,
        forced: isPair ? company.moved(plan, first.name, null) : null,
        without: new Map(without)
    };
}
function pair_facts_listed({ plan, turned, forced, without }) {
    return [plan, ...[turned, forced].filter(order => order !== null), ...without.values()];
}
async function tryAll(orders, { tryOrders }) {
    const distinct = new Map(orders.map(order => [JSON.stringify(order), order]));
    const trials = new Map((0,pair_up/* pairUp */.O)([...distinct.keys()], await tryOrders([...distinct.values()])));
    return order => (order === null ? null : (trials.get(JSON.stringify(order)) ?? null));
}
function meetsOf([first, second], { plan, turned, forced }, trials, { collection }) {
    if (second.candidate === null)
        return [];
    if (first.candidate === null) {
        return [{ tip: collection.base.commit, first: first.name, then: second.candidate }];
    }
    const meet = (a, b, order) => {
        const tip = pair_facts_tipWith(a.name, b.name, trials(order));
        return tip === null ? null : { tip, first: a.name, then: b };
    };
    return [
        meet(first.candidate, second.candidate, plan) ?? meet(first.candidate, second.candidate, forced),
        meet(second.candidate, first.candidate, turned)
    ];
}
function pair_facts_tipWith(first, then, trial) {
    const at = trial?.steps.findIndex(({ candidate }) => candidate === then) ?? -1;
    const isIn = trial?.steps.slice(0, at).some(({ candidate, outcome }) => candidate === first && outcome === 'in');
    return isIn === true ? (trial?.steps[at]?.before ?? null) : null;
}
function landings([first, second], orders, trials, company) {
    const plan = trials(orders?.plan ?? null);
    const planned = plan === null ? [] : comesIn(plan);
    const landing = (order) => {
        const trial = trials(order);
        if (trial === null || plan === null)
            return null;
        const now = comesIn(trial);
        return {
            comesIn: now,
            gained: now.filter(name => !planned.includes(name)),
            lost: planned.filter(name => !now.includes(name))
        };
    };
    const without = [first.name, second.name].flatMap((name) => {
        const found = landing(orders?.without.get(name) ?? null);
        const dependents = company.builtOn(name);
        const gone = new Set([name, ...dependents]);
        return found === null ? [] : [[name, { ...found, dependents, lost: found.lost.filter(other => !gone.has(other)) }]];
    });
    return {
        planned,
        isSettled: [first, second].every(side => isWhole(side, plan)),
        landing: {
            firstThenSecond: landing(orders?.plan ?? null),
            secondThenFirst: landing(orders?.turned ?? null)
        },
        without: new Map(without)
    };
}
function isWhole({ name, candidate }, plan) {
    const outcome = plan?.steps.find(step => step.candidate === name)?.outcome;
    return candidate === null || outcome === 'in' || outcome === 'contained';
}
async function splitOf([, second], meeting, group, ports) {
    if (second.candidate === null || meeting === null || group.every(({ foundBy }) => foundBy !== 'git'))
        return null;
    const trial = await ports.trySplit(meeting.tip, second.candidate);
    return trial === null ? null : { candidate: second.candidate, trial };
}

;// CONCATENATED MODULE: ./lib/escalate/recommend.js



const QUICKLY_READ = 12;
const SETTLED = 'Nothing is to be done: by the plan both come in with a branch in whose history this is settled.';
function recommend_recommend(options, conflict, facts) {
    const byCommand = conflict.knowledge?.regenerate !== undefined;
    if (conflict.foundBy === 'git' && facts.isSettled && !byCommand)
        return SETTLED;
    const chosen = conflict.foundBy === 'prediction'
        ? predictedChoice(options, conflict, facts)
        : (regenerateChoice(options, conflict) ??
            combineChoice(options, facts) ??
            splitChoice(options) ??
            sequenceChoice(options, facts));
    if (chosen === null)
        return null;
    return recommendOption({ number: options.indexOf(chosen.option) + 1, option: chosen.option }, chosen.because);
}
function combineChoice(options, { second, firstThenSecond }) {
    const option = options.find(({ action, risk, title }) => {
        return action.kind === 'combine' && title.startsWith('Combine') && risk !== 'high';
    });
    if (option === undefined)
        return null;
    const { risk, riskReason, effort } = option;
    const others = (firstThenSecond?.paths.length ?? 1) - 1;
    const gain = others === 0
        ? `${second.name} does not have to wait`
        : `this file is settled, and ${second.name} waits for ${(0,plural/* plural */.L)(others, 'other file')} only`;
    if (risk === 'low')
        return { option, because: `${gain}, and ${riskReason}` };
    if (risk !== 'medium' || effort.lines > QUICKLY_READ)
        return null;
    const read = effort.lines === 1 ? '1 line is' : `${effort.lines} lines are`;
    return { option, because: `${gain}, and ${read} read in a minute; check it: ${riskReason}` };
}
function splitChoice(options) {
    const option = options.find(({ action }) => action.kind === 'split');
    if (option?.action.kind !== 'split' || option.risk !== 'low')
        return null;
    const { take, leave } = option.action;
    if (take.length < leave.length)
        return null;
    return { option, because: `${(0,plural/* plural */.L)(take.length, 'commit')} need not wait for the conflict, and ${option.riskReason}` };
}
function sequenceChoice(options, facts) {
    const [planned, turned] = options.filter(({ action, title }) => action.kind === 'sequence' && isOrder(title));
    if (planned === undefined)
        return null;
    const { first, second, landing, planned: lands } = facts;
    const settles = `what is left to settle is ${(0,plural/* plural */.L)(planned.effort.files, 'file')}${linesIn(planned)}`;
    if (first.candidate === null)
        return { option: planned, because: `${settles}, and only its author can say what both changes meant` };
    const [byPlan, otherwise] = [
        landing.firstThenSecond?.comesIn.length ?? 0,
        landing.secondThenFirst?.comesIn.length ?? 0
    ];
    if (turned !== undefined && otherwise > byPlan) {
        return {
            option: turned,
            because: `${(0,plural/* plural */.L)(otherwise - byPlan, 'more branch', 'more branches')} then come in than in the planned order`
        };
    }
    if (turned !== undefined && !lands.includes(first.name) && lands.includes(second.name)) {
        return { option: turned, because: `${second.name} is in by the plan, and something else keeps ${first.name} out` };
    }
    return { option: planned, because: `it is the planned order, no other lets more branches in, and ${settles}` };
}
function isOrder(title) {
    return / first, then |^Bring /.test(title);
}
function linesIn({ effort }) {
    return effort.lines > 0 ? ` with ${(0,plural/* plural */.L)(effort.lines, 'line')}` : '';
}
function predictedChoice(options, conflict, { second }) {
    const accept = options.find(({ action }) => action.kind === 'accept');
    if (conflict.severity === 'low' && accept !== undefined)
        return { option: accept, because: `the severity is low: ${conflict.severityReason}` };
    const adapt = options.find(({ action }) => action.kind === 'sequence' && action.then === second.name);
    if (adapt === undefined)
        return null;
    const order = adapt.title.startsWith('Adapt ') ? '' : ', and it is the planned order';
    return {
        option: adapt,
        because: `it costs ${(0,plural/* plural */.L)(adapt.effort.lines, 'line')} in ${(0,plural/* plural */.L)(adapt.effort.files, 'file')}${order}`
    };
}

;// CONCATENATED MODULE: ./lib/escalate/escalate.js






const MOST_PAIRS = 60;
const NOT_COMPUTED = `Its ways out were not computed: those of the ${MOST_PAIRS} gravest pairs of branches are.`;
async function escalate(conflicts, situation, ports) {
    if (conflicts.length === 0)
        return [];
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const ownersOf = await codeOwners(situation, ports);
    const groups = gravestFirst(escalate_byPair(conflicts)).slice(0, MOST_PAIRS);
    const facts = (0,pair_up/* pairUp */.O)(groups, await pairFacts(groups, situation, ports));
    const factsOf = new Map(facts.flatMap(([group, own]) => group.map(conflict => [conflict, own])));
    const optionsFor = await optionReader(factsOf, situation, ports);
    return conflicts.map(conflict => {
        const owners = [...new Set(conflict.paths.flatMap(ownersOf))];
        const own = factsOf.get(conflict);
        if (own === undefined)
            return { ...conflict, owners, recommendation: NOT_COMPUTED };
        const options = optionsFor(conflict, own);
        return { ...conflict, owners, options, recommendation: recommend_recommend(options, conflict, own) };
    });
}
function escalate_byPair(conflicts) {
    const groups = new Map();
    for (const conflict of conflicts) {
        const key = JSON.stringify([...conflict.branches].sort());
        groups.set(key, [...(groups.get(key) ?? []), conflict]);
    }
    return [...groups.values()];
}
const escalate_RANK = { high: 2, medium: 1, low: 0 };
function gravestFirst(groups) {
    const weight = (group) => Math.max(...group.map(({ foundBy, severity }) => escalate_RANK[severity] + (foundBy === 'git' ? 3 : 0)));
    return groups.toSorted((a, b) => weight(b) - weight(a));
}
async function codeOwners({ collection }, { git }) {
    const { tree } = collection.base;
    const texts = await git.history.textMany(CODE_OWNERS_FILES.map(path => ({ tree, path })), 1 << 20);
    return readCodeOwners(texts.find(text => text !== null) ?? '');
}

;// CONCATENATED MODULE: ./lib/escalate/escalate-interactions.js








async function escalateInteractions(conflicts, proven, situation, ports) {
    const company = companyOf(situation);
    const order = situation.plan.steps.map(({ candidate }) => candidate);
    const open = conflicts.filter(({ foundBy }) => foundBy === 'gates');
    const choices = open.flatMap(conflict => {
        const culprit = proven.culprits.find(({ branches }) => escalate_interactions_sameNames(branches, conflict.branches));
        return culprit === undefined ? [] : conflict.branches.map(out => ({ conflict, culprit, out }));
    });
    const orders = choices.map(({ out, culprit }) => remaining(order, { out, back: culprit.heldOut }, proven, company));
    const trials = (0,pair_up/* pairUp */.O)(choices, await ports.tryOrders(orders));
    return conflicts.map(conflict => {
        const own = trials.filter(([choice]) => choice.conflict === conflict);
        if (own.length === 0)
            return conflict;
        const ways = own.map(([{ culprit, out }, trial]) => {
            const isProven = out === culprit.heldOut;
            const lands = isProven ? proven.landed : trial === null ? null : comesIn(trial);
            const because = isProven ? culprit.because : null;
            return { out, rest: conflict.branches.filter(name => name !== out), lands, isProven, because };
        });
        const sorted = ways.toSorted((a, b) => Number(b.isProven) - Number(a.isProven));
        return { ...conflict, ...optionsOf(sorted, { proven, order, company, base: situation.collection.base.name }) };
    });
}
function remaining(order, { out, back }, { heldOut }, company) {
    const gone = new Set([...heldOut].filter(name => name !== back && !company.builtOn(back).includes(name)));
    for (const name of [out, ...company.builtOn(out)])
        gone.add(name);
    return order.filter(name => !gone.has(name));
}
function optionsOf(ways, setting) {
    const options = [...ways.flatMap(way => escalate_interactions_adaptOption(way, setting)), ...ways.map(way => leaveOption(way, setting))];
    const [best] = ways;
    const [option] = options;
    if (best === undefined || option === undefined)
        return { options, recommendation: null };
    const because = best.isProven ? `everything else has passed the gates already` : 'it is the planned order';
    const choice = best.because === null ? '' : `. ${best.out} gives way because ${best.because}`;
    const reason = `${because}, so nobody else waits for it${choice}`;
    return { options, recommendation: recommendOption({ number: 1, option }, reason) };
}
function escalate_interactions_adaptOption(way, setting) {
    const candidate = setting.company.candidate(way.out);
    const first = way.rest[0];
    if (candidate === null || first === undefined)
        return [];
    const others = way.rest.flatMap(name => setting.company.candidate(name) ?? []);
    return [
        {
            title: `Land ${listOf(way.rest)}, adapt ${way.out}`,
            effect: `${candidate.author.name} merges ${listOf(way.rest)} into ${way.out} and makes the gates pass there. ${landing(way, setting)}`,
            effort: { lines: wording_linesOf(candidate), files: candidate.changes.length },
            ...escalate_interactions_riskOf(way),
            completeness: `${listOf(way.rest)} whole now; ${way.out} whole once it is adapted.`,
            commands: adaptCommands(candidate, others),
            action: { kind: 'sequence', first, then: way.out }
        }
    ];
}
function adaptCommands(candidate, others) {
    const at = ({ name, head, source }) => ({ name, sha: head, source });
    const [first, ...more] = others;
    if (first === undefined)
        return [];
    const merges = more.flatMap(other => mergeInto(at(candidate), at(other)).filter(command => command.startsWith('git merge ')));
    return mergeInto(at(candidate), at(first), [...merges, '# make the gates pass, git add what you changed, then:']).map(command => command === 'git commit --no-edit' ? "git commit --message 'Work together with what has landed'" : command);
}
function leaveOption(way, setting) {
    const candidate = setting.company.candidate(way.out);
    const dependents = setting.company.builtOn(way.out);
    const gone = new Set([way.out, ...dependents]);
    return {
        title: `Leave ${way.out} out`,
        effect: landing(way, setting),
        effort: { lines: 0, files: 0 },
        ...escalate_interactions_riskOf(way),
        completeness: `Nothing of ${listOf([...gone])}${candidate === null ? '' : ` (${(0,plural/* plural */.L)(wording_linesOf(candidate), 'changed line')})`}; ${listOf(way.rest)} whole.`,
        commands: runWith(setting.order.filter(name => !gone.has(name)), setting.base),
        action: { kind: 'hold-out', branch: way.out }
    };
}
function landing({ out, lands, isProven }, { proven, company }) {
    if (lands === null)
        return 'What else then lands was not found out: it would take too many merges.';
    const dependents = company.builtOn(out);
    const built = dependents.length === 0 ? '' : ` ${listOf(dependents)}, built on it, stay out with it.`;
    if (isProven)
        return `Without ${out}, ${listOf(lands)} land: this very tree has passed the gates.${built}`;
    const gained = lands.filter(name => !proven.landed.includes(name));
    const lost = proven.landed.filter(name => !lands.includes(name) && name !== out);
    const also = gained.length === 0 ? '' : ` ${listOf(gained)} then ${gained.length === 1 ? 'comes' : 'come'} in.`;
    const less = lost.length === 0 ? '' : ` ${listOf(lost)} no longer ${lost.length === 1 ? 'does' : 'do'}.`;
    return `Without ${out}, ${listOf(lands)} merge.${also}${less}${built}`;
}
function escalate_interactions_riskOf({ isProven }) {
    return isProven
        ? { risk: 'low', riskReason: 'what lands without it has passed the gates' }
        : { risk: 'medium', riskReason: 'what lands without it merges, but has not been through the gates' };
}
function escalate_interactions_sameNames(a, b) {
    return a.length === b.length && a.every(name => b.includes(name));
}

;// CONCATENATED MODULE: ./lib/integrate/split-trial.js

const MOST_COMMITS = 40;
async function split_trial_trySplit(tip, base, candidate, ports) {
    const { commits } = candidate;
    const own = commits.filter(({ parents }) => parents.length <= 1);
    if (own.length < 2 || own.length < commits.length || own.length > MOST_COMMITS)
        return null;
    const { picked, skipped } = await pickCommits(tip, candidate, ports);
    if (picked.length === 0 || skipped.length === 0)
        return null;
    const taken = new Set(picked);
    const onBase = await pickCommits(base, { ...candidate, commits: commits.filter(({ oid }) => taken.has(oid)) }, ports);
    return { take: picked, leave: skipped, fitsBase: onBase.picked.length === picked.length };
}

;// CONCATENATED MODULE: ./lib/pipeline/ways-out.js





const ways_out_MOST_MERGES = { merge: 1500, hybrid: 150, 'cherry-pick': 150 };
const MOST_SPLITS = 12;
async function ways_out_waysOut(start, ports) {
    return await escalate(start.analysis.conflicts, situationOf(start), escalatePorts(start, ports));
}
async function waysOutOfInteractions({ conflicts, culprits }, { heldOut, composition }, start, ports) {
    const proven = { culprits, heldOut: held_out_namesOf(heldOut), landed: included(composition) };
    return await escalateInteractions(conflicts, proven, situationOf(start), escalatePorts(start, ports));
}
function situationOf({ collection, analysis, plan }) {
    return { collection, plan, pairs: analysis.pairs, overlaps: analysis.overlaps };
}
function escalatePorts({ collection, plan, trials }, ports) {
    let splits = 0;
    return {
        ...ports,
        tryOrders: trials.tryOrders(trials.merges() + ways_out_MOST_MERGES[plan.strategy]),
        trySplit: async (tip, candidate) => {
            if (candidate.commits.length < 2 || splits++ >= MOST_SPLITS)
                return null;
            return await split_trial_trySplit(tip, collection.base.commit, candidate, ports);
        }
    };
}

;// CONCATENATED MODULE: ./lib/plan/order-pairs.js
const order_pairs_MOST_PAIRS = 5;
const MOST_TREES = 12;
const order_pairs_NAMED = 20;
async function findOrderPairs(chosen, others, tools) {
    const found = new Map();
    const near = others
        .filter(({ trial }) => trial.tree !== chosen.trial.tree)
        .map(other => ({ ...other, swaps: swapsBetween(chosen.order, other.order) }))
        .sort((a, b) => a.swaps.length - b.swaps.length);
    const trees = near.map(({ trial }) => trial.tree);
    for (const other of near.filter(({ trial }, i) => trees.indexOf(trial.tree) === i).slice(0, MOST_TREES)) {
        if (found.size === order_pairs_MOST_PAIRS)
            break;
        const pair = await decisiveSwap(chosen, other, tools);
        if (pair !== null && !found.has(pair.branches.join('\0')))
            found.set(pair.branches.join('\0'), pair);
    }
    return [...found.values()];
}
async function decisiveSwap(chosen, other, tools) {
    let [same, apart] = [0, other.swaps.length];
    let ending = other.trial;
    while (apart - same > 1) {
        const middle = Math.floor((same + apart) / 2);
        const [trial = null] = await tools.tryOrders([swapped(chosen.order, other.swaps.slice(0, middle))]);
        if (trial === null)
            return null;
        if (trial.tree === chosen.trial.tree)
            same = middle;
        else
            [apart, ending] = [middle, trial];
    }
    const before = swapped(chosen.order, other.swaps.slice(0, same));
    const at = other.swaps[same] ?? 0;
    const [first, second] = [before[at], before[at + 1]];
    if (first === undefined || second === undefined)
        return null;
    const paths = await tools.differences(chosen.trial, ending);
    return { branches: [first, second], paths: [...new Set(paths)].sort().slice(0, order_pairs_NAMED) };
}
function swapsBetween(from, to) {
    const rank = new Map(to.map((name, i) => [name, i]));
    const ranks = from.map(name => rank.get(name) ?? 0);
    const swaps = [];
    for (const [i, own] of ranks.entries()) {
        let at = i;
        for (; at > 0 && (ranks[at - 1] ?? 0) > own; at--) {
            ranks[at] = ranks[at - 1] ?? 0;
            swaps.push(at - 1);
        }
        ranks[at] = own;
    }
    return swaps;
}
function swapped(order, swaps) {
    const names = [...order];
    for (const at of swaps)
        names.splice(at, 2, ...names.slice(at, at + 2).toReversed());
    return names;
}

;// CONCATENATED MODULE: ./lib/plan/commutes.js



const ROTATIONS = 2;
const commutes_NAMED = 20;
const ALL_ORDERS_OF = 5;
async function checkCommutes(goesIn, meeting, tools) {
    if (goesIn.length < 2)
        return { kind: 'not-checked', reason: 'fewer than two branches go in' };
    if (meeting.length < 2)
        return { kind: 'independent' };
    const orders = commutes_ordersOf(meeting, tools.parentOf);
    if (orders.length < 2)
        return { kind: 'not-checked', reason: 'they are built on one another, so there is one order only' };
    const ended = [...(await tryThem(orders, tools)), ...(await tryThem(commutes_restOf(meeting, orders, tools.parentOf), tools))];
    const [chosen, ...others] = ended;
    if (chosen === undefined || others.length === 0)
        return { kind: 'not-checked', reason: 'other orders would take too many merges' };
    const paths = new Set();
    const unlike = [...new Map(others.map(({ trial }) => [trial.tree, trial])).values()];
    for (const trial of unlike)
        for (const path of await differences(chosen.trial, trial, tools))
            paths.add(path);
    if (paths.size === 0)
        return { kind: 'same', orders: ended.length };
    const pairs = await findOrderPairs(chosen, others, {
        tryOrders: tools.tryOrders,
        differences: (one, other) => differences(one, other, tools)
    });
    return { kind: 'differs', orders: ended.length, paths: [...paths].sort().slice(0, commutes_NAMED), pairs };
}
async function tryThem(orders, { tryOrders }) {
    if (orders.length === 0)
        return [];
    const trials = await tryOrders(orders);
    return (0,pair_up/* pairUp */.O)(orders, trials).flatMap(([order, trial]) => (trial === null ? [] : [{ order, trial }]));
}
async function differences(chosen, other, tools) {
    if (chosen.tree === other.tree)
        return [];
    const conflicted = other.steps.flatMap(({ paths }) => paths);
    return conflicted.length > 0 ? conflicted : await tools.differing(chosen.tree, other.tree);
}
function commutes_ordersOf(names, parentOf) {
    const step = Math.max(1, Math.floor(names.length / (ROTATIONS + 1)));
    const turns = Array.from({ length: ROTATIONS }, (_, i) => (i + 1) * step).filter(turn => turn < names.length);
    const orders = [names, names.toReversed(), ...turns.map(turn => [...names.slice(turn), ...names.slice(0, turn)])];
    return [...new Map(orders.map(order => parentsFirst(order, parentOf)).map(one => [one.join('\0'), one])).values()];
}
function commutes_restOf(names, tried, parentOf) {
    if (names.length > ALL_ORDERS_OF)
        return [];
    const known = new Set(tried.map(order => order.join('\0')));
    const all = permutationsOf(names).map(order => [parentsFirst(order, parentOf).join('\0'), order]);
    return all.flatMap(([legal, order]) => (legal === order.join('\0') && !known.has(legal) ? [order] : []));
}
function permutationsOf(names) {
    if (names.length < 2)
        return [names];
    return names.flatMap(first => permutationsOf(names.filter(name => name !== first)).map(rest => [first, ...rest]));
}

;// CONCATENATED MODULE: ./lib/plan/contested.js
function contestedOf(collection, analysis) {
    const meeting = analysis.pairs.filter(({ verdict }) => verdict === 'clean' || verdict === 'conflict');
    const met = [...meeting, ...analysis.overlaps].flatMap(({ branches }) => [...branches]);
    const byHead = new Map(collection.candidates.map(({ name, head }) => [head, name]));
    const stacked = collection.candidates.flatMap(({ name, head, commits }) => {
        const parents = commits.flatMap(({ oid }) => (oid === head ? [] : (byHead.get(oid) ?? [])));
        return parents.length === 0 ? [] : [name, ...parents];
    });
    return new Set([...met, ...stacked, ...clashingWithBase(collection, analysis)]);
}
function clashingWithBase({ base, candidates }, { conflicts }) {
    const withBase = conflicts.filter(({ foundBy, branches }) => foundBy === 'git' && branches.includes(base.name));
    const found = new Set(withBase.flatMap(({ branches }) => branches));
    return new Set(candidates.map(({ name }) => name).filter(name => found.has(name)));
}

;// CONCATENATED MODULE: ./lib/plan/order-cost.js
function order_cost_costOf({ steps }, weights) {
    const out = steps.filter(({ outcome }) => outcome === 'out' || outcome === 'part');
    return {
        heldOut: out.length,
        paths: out.reduce((sum, { paths }) => sum + paths.length, 0),
        lines: out.reduce((sum, { candidate }) => sum + (weights.get(candidate)?.size ?? 0), 0)
    };
}
function compareCosts(a, b) {
    return a.heldOut - b.heldOut || a.paths - b.paths;
}

;// CONCATENATED MODULE: ./lib/plan/rank.js
function weigh(candidates, { pairs }) {
    const rivals = new Map(candidates.map(({ name }) => [name, []]));
    for (const { branches, verdict } of pairs) {
        if (verdict !== 'conflict')
            continue;
        rivals.get(branches[0])?.push(branches[1]);
        rivals.get(branches[1])?.push(branches[0]);
    }
    return candidates.map((candidate, listed) => ({
        name: candidate.name,
        listed,
        parent: nearestParent(candidate, candidates),
        rivals: rivals.get(candidate.name) ?? [],
        size: rank_sizeOf(candidate)
    }));
}
function rank_sizeOf({ changes }) {
    return changes.reduce((sum, change) => sum + change.added + change.removed, 0);
}
function nearestParent(candidate, all) {
    const own = new Set(candidate.commits.map(commit => commit.oid));
    const parents = all.filter(other => other.head !== candidate.head && own.has(other.head));
    parents.sort((a, b) => b.commits.length - a.commits.length);
    return parents[0]?.name ?? null;
}
function byRisk(weights) {
    const placed = new Set();
    const waiting = weights.toSorted((a, b) => a.rivals.length - b.rivals.length || a.size - b.size || a.listed - b.listed);
    const order = [];
    while (waiting.length > 0) {
        const free = waiting.findIndex(({ parent }) => parent === null || placed.has(parent));
        const [next] = waiting.splice(Math.max(free, 0), 1);
        if (next === undefined)
            break;
        placed.add(next.name);
        order.push(next);
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/plan/compatible-set.js
const EXACT = 28;
function largestCompatibleSet(weights) {
    const byName = new Map(weights.map(weight => [weight.name, weight]));
    const chosen = groupsOf(weights, byName).flatMap(group => group.length <= EXACT ? heaviestSet(group) : greedySet(group));
    return new Set(chosen.map(({ name }) => name));
}
function groupsOf(weights, byName) {
    const seen = new Set();
    return weights.flatMap(first => {
        if (seen.has(first))
            return [];
        const group = [first];
        seen.add(first);
        for (const member of group) {
            for (const rival of member.rivals) {
                const weight = byName.get(rival);
                if (weight === undefined || seen.has(weight))
                    continue;
                seen.add(weight);
                group.push(weight);
            }
        }
        return [group];
    });
}
const compatible_set_NONE = { count: 0, size: 0, members: 0 };
function heaviestSet(group) {
    const place = new Map(group.map(({ name }, i) => [name, i]));
    const rivals = group.map(({ rivals }) => rivals.reduce((bits, name) => bits | (1 << (place.get(name) ?? 31)), 0));
    const known = new Map();
    const best = (left) => {
        if (left === 0)
            return compatible_set_NONE;
        const remembered = known.get(left);
        if (remembered !== undefined)
            return remembered;
        const at = busiest(left, rivals);
        const bit = 1 << at;
        const within = best(left & ~bit & ~(rivals[at] ?? 0));
        const withIt = { count: within.count + 1, size: within.size + (group[at]?.size ?? 0), members: within.members | bit };
        const without = ((rivals[at] ?? 0) & left) === 0 ? compatible_set_NONE : best(left & ~bit);
        const found = without.count - withIt.count || without.size - withIt.size;
        known.set(left, found > 0 ? without : withIt);
        return found > 0 ? without : withIt;
    };
    const { members } = best(2 ** group.length - 1);
    return group.filter((_, i) => (members & (1 << i)) !== 0);
}
function busiest(left, rivals) {
    let at = -1;
    let most = -1;
    for (const [i, bits] of rivals.entries()) {
        if ((left & (1 << i)) === 0)
            continue;
        const degree = countBits(bits & left);
        if (degree > most)
            [at, most] = [i, degree];
    }
    return at;
}
function countBits(bits) {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1)
        count++;
    return count;
}
function greedySet(group) {
    const chosen = new Set();
    const isFree = ({ name, rivals }) => !chosen.has(name) && !rivals.some(rival => chosen.has(rival));
    for (const one of group.toSorted((a, b) => a.rivals.length - b.rivals.length || b.size - a.size)) {
        if (isFree(one))
            chosen.add(one.name);
    }
    for (let swap = findSwap(group, chosen); swap !== null; swap = findSwap(group, chosen)) {
        chosen.delete(swap.out);
        for (const name of swap.in)
            chosen.add(name);
        for (const one of group)
            if (isFree(one))
                chosen.add(one.name);
    }
    return group.filter(({ name }) => chosen.has(name));
}
function findSwap(group, chosen) {
    const blockedBy = new Map();
    for (const one of group) {
        const blockers = one.rivals.filter(rival => chosen.has(rival));
        const [only, ...more] = blockers;
        if (only === undefined || more.length > 0 || chosen.has(one.name))
            continue;
        const waiting = blockedBy.get(only) ?? [];
        const other = waiting.find(({ rivals }) => !rivals.includes(one.name));
        if (other !== undefined)
            return { out: only, in: [other.name, one.name] };
        blockedBy.set(only, [...waiting, one]);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/plan/search-orders.js



const ROUNDS = 3;
const MOVED = 6;
async function searchOrders(weights, ranked, tryOrders) {
    const byName = new Map(weights.map(weight => [weight.name, weight]));
    const parentOf = (name) => byName.get(name)?.parent ?? null;
    const tried = new Map();
    const attempt = async (orders) => {
        const fresh = new Map(orders.map(order => [JSON.stringify(order), order]));
        for (const key of tried.keys())
            fresh.delete(key);
        const trials = await tryOrders([...fresh.values()]);
        for (const [i, [key, order]] of [...fresh].entries()) {
            const trial = trials[i] ?? null;
            tried.set(key, trial === null ? null : { order, trial, cost: order_cost_costOf(trial, byName) });
        }
        return cheapest([...tried.values()]);
    };
    let best = await attempt([parentsFirst(ranked, parentOf)]);
    if (best === null || best.cost.heldOut > 0)
        best = await attempt(firstOrders(weights, ranked).map(order => parentsFirst(order, parentOf)));
    for (let round = 0; round < ROUNDS && best !== null && best.cost.heldOut > 0; round++) {
        const before = best;
        best = await attempt(movesOf(before).map(order => parentsFirst(order, parentOf)));
        if (best === before)
            break;
    }
    if (best === null)
        return null;
    const untried = [...tried.values()].filter(one => one === null).length;
    return { best, orders: tried.size - untried, untried };
}
function cheapest(tried) {
    return tried.reduce((best, one) => {
        return best === null || (one !== null && compareCosts(one.cost, best.cost) < 0) ? one : best;
    }, null);
}
function firstOrders(weights, ranked) {
    const compatible = largestCompatibleSet(weights);
    const setFirst = ranked.toSorted((a, b) => Number(compatible.has(b)) - Number(compatible.has(a)));
    const listed = weights.map(({ name }) => name);
    const largest = weights.toSorted((a, b) => b.size - a.size).map(({ name }) => name);
    return [ranked, setFirst, listed, largest];
}
function movesOf({ order, trial }) {
    const out = trial.steps.filter(({ outcome }) => outcome === 'out' || outcome === 'part').slice(0, MOVED);
    return out.map(({ candidate }) => [candidate, ...order.filter(name => name !== candidate)]);
}

;// CONCATENATED MODULE: ./lib/plan/plan.js








async function planMerges(collection, analysis, { order, strategy }, tools) {
    const weights = weigh(collection.candidates, analysis);
    const byName = new Map(weights.map(weight => [weight.name, weight]));
    const parentOf = (name) => byName.get(name)?.parent ?? null;
    const contested = contestedOf(collection, analysis);
    const inQuestion = weights.filter(({ name }) => contested.has(name));
    const listed = inQuestion.map(({ name }) => name);
    const ranked = byRisk(weights).map(({ name }) => name);
    const [listedTrial = null] = await tools.tryOrders([
        listed,
        ...(order === 'listed' ? [] : [ranked.filter(plan_isIn(contested))])
    ]);
    const found = order === 'listed' ? null : await searchOrders(inQuestion, ranked.filter(plan_isIn(contested)), tools.tryOrders);
    const chosen = orderOf({ order, weights, ranked, contested, found });
    const trial = order === 'listed' ? listedTrial : (found?.best.trial ?? null);
    const listedCost = listedTrial === null ? NOT_MEASURED : order_cost_costOf(listedTrial, byName);
    const goesIn = chosen.filter(name => trial === null || !isOut(name, trial));
    return {
        order,
        strategy,
        steps: stepsOf(chosen, {
            byName,
            order,
            trial,
            base: collection.base.name,
            onBase: clashingWithBase(collection, analysis)
        }),
        cost: order === 'listed' ? listedCost : (found?.best.cost ?? NOT_MEASURED),
        listedCost,
        search: { ...searched(found), merges: tools.merges() },
        commutes: await checkCommutes(goesIn, goesIn.filter(plan_isIn(contested)), { ...tools, parentOf })
    };
}
const NOT_MEASURED = { heldOut: 0, paths: 0, lines: 0 };
function searched(found) {
    return found === null ? { orders: 1, untried: 0 } : { orders: found.orders, untried: found.untried };
}
function orderOf({ order, weights, ranked, contested, found }) {
    if (order === 'listed')
        return weights.map(({ name }) => name);
    const inQuestion = ranked.filter(plan_isIn(contested));
    if (found === null || inQuestion.every((name, i) => name === found.best.order[i]))
        return ranked;
    return [...ranked.filter(name => !contested.has(name)), ...found.best.order];
}
function plan_isIn(names) {
    return name => names.has(name);
}
function isOut(name, trial) {
    return trial.steps.some(({ candidate }) => candidate === name) && !comesIn(trial).includes(name);
}
function stepsOf(order, { byName, order: rule, trial, base, onBase }) {
    const turns = new Map(trial?.steps.map(step => [step.candidate, step]));
    return order.flatMap((candidate, i) => {
        const weight = byName.get(candidate);
        if (weight === undefined)
            return [];
        const reason = plan_explain(weight, rule, turns.get(candidate) ?? null, onBase.has(candidate) ? base : null);
        return [{ candidate, position: i + 1, reason, parent: weight.parent }];
    });
}
function plan_explain({ rivals, size, parent, listed }, order, turn, rival) {
    const fate = turn === null ? [] : plan_fateOf(turn, rival);
    if (order === 'listed')
        return [`listed as number ${listed + 1}`, ...fate].join('; ');
    const facts = [
        rivals.length === 0 ? 'conflicts with no other candidate' : `conflicts with ${(0,plural/* plural */.L)(rivals.length, 'other')}`,
        (0,plural/* plural */.L)(size, 'changed line'),
        ...fate
    ];
    if (parent !== null)
        facts.unshift(`built on ${parent}, which goes before it`);
    return facts.join('; ');
}
function plan_fateOf({ outcome, paths }, rival) {
    if (outcome === 'out' && rival !== null)
        return [`stays out: conflicts with ${rival} in ${(0,few_of/* fewOf */.s)(paths)}`];
    if (outcome === 'out')
        return [`stays out at this place: conflicts in ${(0,few_of/* fewOf */.s)(paths)}`];
    if (outcome === 'part')
        return [`goes in in part: conflicts in ${(0,few_of/* fewOf */.s)(paths)}`];
    return outcome === 'contained' ? ['comes in with another'] : [];
}

;// CONCATENATED MODULE: ./lib/publish/publish-reports.js
async function publishReports(rendered, to, ports) {
    for (const { name, text } of rendered.reports)
        await ports.files.write(`${to.reportDir}/${name}`, text);
    ports.runner.outputs(rendered.outputs);
    const upload = await ports.artifacts.upload(to.artifactName, to.reportDir);
    ports.runner.outputs(uploadOutputs(upload));
    if (upload.kind === 'failed') {
        const text = `The reports could not be uploaded: ${upload.reason}. They are in ${to.reportDir}.`;
        ports.runner.progress({ kind: 'warning', text });
    }
    await ports.runner.summary(rendered.summary);
    ports.runner.annotate(rendered.annotations);
}
function uploadOutputs(upload) {
    return upload.kind === 'uploaded' ? { 'artifact-id': upload.id, 'artifact-url': upload.url } : {};
}

// EXTERNAL MODULE: ./lib/publish/report-folder.js
var report_folder = __webpack_require__(9602);
;// CONCATENATED MODULE: ./lib/publish/staging.js

const MOST_REFS = 100;
async function publishStaging(composition, { stagingRef, push }, ports) {
    const target = { composition, where: push ? 'origin' : 'local' };
    const staging = await (stagingRef === null ? publishNew(target, ports) : advanceFixed(target, stagingRef, ports));
    const place = push ? 'on origin' : 'in this repository';
    const what = staging.state === 'published' ? `${staging.sha}, ${staging.detail}` : staging.detail;
    ports.runner.progress({ kind: 'step', text: `${staging.ref} ${place}: ${what}` });
    return staging;
}
async function publishNew(target, ports) {
    const first = `refs/heads/${config/* STAGING_NAMESPACE */.YG}${ports.runner.runId}`;
    const { commit } = target.composition;
    for (let number = 1;; number++) {
        const ref = number === 1 ? first : `${first}-${number}`;
        const before = await ports.git.refs.read(target.where, ref);
        if (before === commit)
            return published(target, { ref, sha: commit, detail: STANDS_THERE });
        if (before !== null && number < MOST_REFS)
            continue;
        const staging = await move(target, { ref, sha: commit, before: null }, ports);
        const isTaken = staging.state === 'rejected' && (await ports.git.refs.read(target.where, ref)) !== null;
        if (!isTaken || number >= MOST_REFS)
            return staging;
    }
}
async function advanceFixed(target, ref, ports) {
    const { refs, history } = ports.git;
    const { commit } = target.composition;
    const before = await refs.read(target.where, ref);
    if (before === null)
        return await move(target, { ref, sha: commit, before }, ports);
    await history.fetch([{ name: ref, ref, oid: before }]);
    if (await staging_holds(before, target.composition, ports))
        return published(target, { ref, sha: before, detail: STANDS_THERE });
    return await move(target, { ref, sha: await snapshot(before, target.composition, ports), before }, ports);
}
const STANDS_THERE = 'it stands there already';
async function staging_holds(tip, { commit, tree }, { git }) {
    return (await git.composer.tree(tip)) === tree && (await git.history.isAncestor(commit, tip));
}
async function move(target, { ref, sha, before }, ports) {
    const update = await ports.git.refs.advance(target.where, ref, sha, before);
    const detail = before === null ? 'new ref' : `moved forward from ${before}`;
    const staging = published(target, { ref, sha, detail });
    return update.kind === 'updated' ? staging : { ...staging, state: 'rejected', detail: update.reason };
}
function published({ composition, where }, at) {
    return { ...at, candidate: composition.commit, tree: composition.tree, where, state: 'published' };
}
async function snapshot(before, { commit, tree }, ports) {
    const candidate = await ports.git.history.commit(commit);
    return await ports.git.composer.commit({
        tree,
        parents: [before, commit],
        message: `Snapshot of integration ${ports.runner.runId}\n\nIntegration-Clean-Candidate: ${commit}\n`,
        author: candidate.author,
        authorDate: candidate.committerDate,
        date: candidate.committerDate
    });
}

;// CONCATENATED MODULE: ./lib/publish/write-wave.js

const MOST_PROBES = 256;
async function writeWave({ base, gates, reports, environment, reportDir, ...wanted }, { git, files }) {
    const probes = wanted.probes.slice(0, MOST_PROBES);
    const commits = [...new Set(probes.map(({ commit }) => commit))];
    await git.parcels.pack(commits, base, `${reportDir}/${wave/* WAVE_OBJECTS */.PI}`);
    const document = { schemaVersion: wave/* WAVE_VERSION */.$6, base, gates, reports, environment, probes };
    await files.write(`${reportDir}/${wave/* WAVE_FILE */.Hg}`, `${JSON.stringify(document, null, 2)}\n`);
    return probes;
}

;// CONCATENATED MODULE: ./lib/pipeline.js




























async function runPipeline(config, ports) {
    const run = new RunLog(config, ports);
    try {
        await (0,report_folder/* openReportFolder */.X)(config.reportDir, [...REPORT_NAMES, `${wave/* KNOWN_FOLDER */.XV}/probe-*/**`], ports.files);
        await integrate(config, ports, run);
    }
    catch (error) {
        run.fail(error);
    }
    const record = run.judge(decide);
    await publishReports(render(record, config), config, ports);
    return record;
}
async function integrate(config, ports, run) {
    const collection = await run.stage('collect', () => collect(config, ports));
    const { base, worktrees, notes } = collection;
    const told = [...notes, ...powerlessChanges(collection)];
    run.learn({ base: { name: base.name, sha: base.commit, tree: base.tree }, worktrees, notes: told });
    run.learn({ candidates: candidateRecords(collection, { heldOut: NOBODY, composition: null }) });
    const guidance = await readGuidance(base, ports);
    const analysis = await run.stage('analyze', async () => informed(await analyze(collection, ports), guidance));
    run.learn({ ...analysis, notes: [...told, ...analysis.notes] });
    const situation = { collection, ...analysis };
    const { plan, ruled, trials } = await run.stage('plan', async () => {
        const decided = await rule(guidance.decisions, situation, knowing(guidance), ports);
        const trials = orderTrials(collection, { strategy: config.strategy, rulings: decided.rulings }, ports);
        const planned = await planMerges(collection, analysis, config, planTools(trials, collection, config.strategy, ports));
        return { trials, ...planByRulings(planned, decided, situation) };
    });
    run.learn({ plan, knowledge: proposeKnowledge({ ...guidance, entries: guidance.knowledge, ...analysis }) });
    const start = { collection, analysis, plan, trials };
    const conflicts = await run.stage('escalate', () => ways_out_waysOut(start, ports));
    const known = { collection, conflicts, overlaps: analysis.overlaps, order: config.order };
    const learnFates = (fates) => {
        const shown = proofFindings(known, ruled, { ...fates, regenerations: run.regenerations });
        run.learn(shown);
        return shown;
    };
    learnFates({ heldOut: heldOutByPlan(plan, ruled, collection), composition: null });
    if (config.mode === 'analyze')
        return;
    const onHeldOut = (heldOut) => {
        learnFates({ heldOut, composition: null });
    };
    await refuseTracked(config.keep, base, ports);
    const probing = openProbing(config, run, ports);
    const request = { config, collection, plan, rulings: ruled.rulings, ...probing, onHeldOut };
    const proof = await run.stage('integrate', () => prove(request, ports));
    const isOpen = proof.wanted.length > 0;
    const shown = learnFates(isOpen ? { heldOut: proof.heldOut, composition: null } : proof);
    if (!isOpen)
        run.learn({ conflicts: await waysOutOfInteractions(shown, proof, start, ports) });
    const why = await diagnose(request, proof, run, ports);
    const probes = [...proof.wanted, ...(config.mode === 'publish' ? [] : why)];
    if (probes.length > 0) {
        const wave = { ...probing.setup, base: base.commit, probes };
        run.learn({ wanted: await run.stage('wave', () => writeWave(wave, ports)) });
    }
    if (isOpen)
        return;
    const { baseline, integration, composition } = proof;
    if (baseline === null || integration === null)
        return;
    run.learn({ comparison: await run.stage('compare', () => compareProbes(baseline, integration)) });
    if (config.mode === 'plan' || run.judge(decide).status === 'blocked')
        return;
    await run.stage('audit', () => audit(composition, collection, ports));
    run.learn({ staging: await run.stage('publish', () => publishStaging(composition, config, ports)) });
}

;// CONCATENATED MODULE: ./lib/door.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















async function runFromDoor(entry) {
    const workDir = await (0,scratch_folder/* makeScratchFolder */.D)(entry.tempDir);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { repoDir, signal, token, serverUrl, runner, environment, forge, merges } = entry;
            const git = __addDisposableResource(env_1, await (0,open_git/* openGit */.z)({ repoDir, workDir, signal, token, serverUrl, merges }), true);
            const syntax = __addDisposableResource(env_1, openWorkerSyntax({ entry: bundledWorker(import.meta.dirname) }), true);
            const config = await loadConfig(entry, git);
            entry.onStart?.({ config, workDir });
            const warn = (text) => {
                runner.progress({ kind: 'warning', text });
            };
            const record = await runPipeline(config, {
                git,
                syntax,
                runner,
                signal,
                workDir,
                environment,
                forge,
                shell: (0,process_shell/* processShell */.U)(signal),
                files: (0,disk_files/* diskFiles */.T)(),
                artifacts: entry.artifacts(workDir, config),
                clock: (0,system_clock/* systemClock */.m)(),
                results: openResults(entry, config, warn),
                memo: entry.memo({ config, gitDir: git.commonDir, facts: () => git.history.facts(), warn }),
                machine: { os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`, node: process.versions.node }
            });
            return { record, config };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        if (!(await (0,scratch_folder/* tryRemoveScratchFolder */.W)(workDir))) {
            entry.runner.progress({ kind: 'warning', text: `Files of another user's are left in ${workDir}` });
        }
    }
}
async function loadConfig(entry, git) {
    const { inputs, defaults } = entry.said;
    const path = inputs.config ?? defaults.config ?? config_path/* DEFAULT_CONFIG_PATH */.B;
    const facts = await git.history.facts();
    const pins = await readPins(entry);
    const { base } = await (0,resolve_base/* resolveBase */.g)({ base: inputs.base ?? null, pins }, facts, git).catch((error) => {
        throw withOtherProblems(error, entry.said);
    });
    const text = await git.history.text(base.commit, path);
    const config = (0,parse_config/* parseConfig */.o)({ ...entry.said, file: text === null ? null : { path, text } });
    const from = inputs['report-dir'] === undefined ? null : entry.reportsFrom;
    const reportDir = (0,external_node_path_.resolve)(from ?? entry.repoDir, config.reportDir);
    if ([(0,external_node_path_.resolve)(entry.repoDir), facts.root].some(root => `${root}/`.startsWith(`${reportDir}/`.replace('//', '/')))) {
        const what = `${(0,quote/* quote */.h)(config.reportDir)} holds the repository itself`;
        const fix = 'Use a folder of its own, such as integration-report';
        throw new errors/* ConfigurationError */.j1([{ where: entry.said.origin('report-dir'), what, fix }]);
    }
    return { ...config, pins, reportDir };
}
async function readPins({ said, repoDir, reportsFrom }) {
    const where = said.origin('branches');
    const [plan, other] = (0,lines/* splitLines */.u)({ text: said.inputs.branches ?? '', where }).filter(({ text }) => text.startsWith('plan:'));
    if (plan === undefined)
        return null;
    const given = (0,lines/* asciiTrim */.W)(plan.text.slice('plan:'.length));
    const fix = 'Name one integration.json that mode plan wrote, such as plan:integration-report/integration.json';
    if (other !== undefined)
        throw new errors/* ConfigurationError */.j1([{ where, what: 'two plans are named', fix }]);
    const text = await (0,disk_files/* diskFiles */.T)()
        .read((0,external_node_path_.resolve)(reportsFrom ?? repoDir, given))
        .catch(() => null);
    if (text === null)
        throw new errors/* ConfigurationError */.j1([{ where, what: `${(0,quote/* quote */.h)(given)} cannot be read`, fix }]);
    return parsePins(text, where);
}
function openResults(entry, config, warn) {
    const { said, repoDir, reportsFrom } = entry;
    if (config.mode === 'run' || config.mode === 'analyze')
        return null;
    const plan = config.selectors.find(({ kind }) => kind === 'plan');
    const inPlan = plan?.kind === 'plan' ? [(0,external_node_path_.join)((0,external_node_path_.dirname)(plan.file), wave/* KNOWN_FOLDER */.XV)] : [];
    const given = (0,lines/* asciiTrim */.W)(said.inputs.results ?? '');
    const from = [...inPlan, ...(given === '' ? [] : [given])].map(folder => (0,external_node_path_.resolve)(reportsFrom ?? repoDir, folder));
    return openProbeResults({ from, known: (0,external_node_path_.join)(config.reportDir, wave/* KNOWN_FOLDER */.XV) }, warn);
}
function withOtherProblems(error, said) {
    if (!(error instanceof errors/* ConfigurationError */.j1))
        return error;
    const [first, ...rest] = error.problems.map(problem => ({ ...problem, where: said.origin(problem.where) }));
    if (first === undefined)
        return error;
    const inputs = Object.fromEntries(Object.entries(said.inputs).filter(([name]) => name !== 'config' && name !== 'base'));
    try {
        (0,parse_config/* parseConfig */.o)({ ...said, inputs: { branches: '**', ...inputs }, file: null });
    }
    catch (other) {
        if (other instanceof errors/* ConfigurationError */.j1)
            return new errors/* ConfigurationError */.j1([first, ...rest, ...other.problems]);
    }
    return new errors/* ConfigurationError */.j1([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/domain/ansi.js
var ansi = __webpack_require__(9705);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/domain/text-width.js
var text_width = __webpack_require__(9788);
;// CONCATENATED MODULE: ./lib/report/columns.js

function padToWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,text_width/* textWidth */.s)(text)));
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,text_width/* textWidth */.s)(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js














const terminal_MARKS = {
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
    const canvas = { paint: (0,ansi/* painter */.C)(color), width: Math.max(40, width) };
    const actions = nextActions(record);
    const blocks = [
        verdictLines(record, canvas),
        failureLines(record),
        limited(generalReasons(record).map(reason => (0,report_phrase/* say */.cv) `${reason}`), 'Why', canvas),
        candidateLines(record, canvas),
        limited(planNews(record), 'Order', canvas),
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
    const [first = '', ...rest] = wrap(`${label}  ${(0,report_phrase/* toTerminal */.yw)(verdictSentence(record))}`, width);
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
    const all = inMergeOrder(record);
    const shown = all.slice(0, CANDIDATES);
    const label = (candidate) => (0,report_phrase/* toTerminal */.yw)((0,report_phrase/* name */.UU)(candidate.name));
    const column = Math.min(Math.max(0, ...shown.map(one => (0,text_width/* textWidth */.s)(label(one)))), Math.floor(width / 3));
    const words = Math.max(0, ...shown.map(one => standingOf(one).word.length));
    const lines = shown.map(candidate => {
        const { mark, word } = standingOf(candidate);
        const [sign, style] = terminal_MARKS[mark];
        const left = `${padToWidth((0,text_width/* cutToWidth */.G)(label(candidate), column), column)}  ${padToWidth(word, words)}`;
        const reason = (0,report_phrase/* toTerminal */.yw)((0,report_phrase/* say */.cv) `${candidates_reasonOf(record, candidate)}`);
        return `  ${paint(style, sign)} ${left}  ${paint('dim', (0,text_width/* cutToWidth */.G)(reason, width - (0,text_width/* textWidth */.s)(left) - 6))}`;
    });
    return all.length > shown.length ? [...lines, `  … and ${all.length - shown.length} more`] : lines;
}
function culpritPhrases(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = logs[0] === undefined ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) ` (${(0,report_phrase/* name */.UU)(logs[0])})`;
        return (0,report_phrase/* say */.cv) `${culpritHeadline(culprit)}: ${(0,report_phrase/* names */.Dy)(what, 2)}${proof}`;
    });
}
function conflictPhrases(record) {
    const conflicts = textualConflicts(record);
    const open = conflicts.filter(needsPerson).map(conflict => {
        const parties = (0,report_phrase/* joined */.oR)(conflict.branches.map(report_phrase/* name */.UU), ' × ');
        const where = (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(conflict.id)} ${conflict.severity}  ${(0,report_phrase/* name */.UU)(conflicts_placeOf(conflict))}${insideOf(conflict)}  ${parties}`;
        const chosen = recommendedOption(conflict);
        const way = chosen === null ? (0,report_phrase/* say */.cv) `` : (0,report_phrase/* say */.cv) `; option ${chosen.number} of ${conflict.options.length}: ${chosen.option.title}`;
        return (0,report_phrase/* say */.cv) `${where}, ${whoseMove(record, conflict)} to move${way}`;
    });
    const settled = conflicts.length - open.length;
    if (isAnalysisOnly(record) && record.decisions.length === 0 && settled > 0) {
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
        ...regressedTests(record).map(({ test, gate }) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(test)} (gate ${(0,report_phrase/* name */.UU)(gate)})`),
        ...regressedGates(record).map(({ gate, reason }) => (0,report_phrase/* say */.cv) `gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)
    ];
}
function limited(phrases, title, { paint, width }) {
    if (phrases.length === 0)
        return [];
    const shown = phrases.slice(0, FINDINGS);
    const rest = phrases.length - shown.length;
    const lines = shown.map(phrase => hanging((0,text_width/* cutToWidth */.G)((0,report_phrase/* toTerminal */.yw)(phrase), 2 * width), width));
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
    const items = shown.map(({ who, what }) => hanging(`${(0,report_phrase/* toTerminal */.yw)(who)}: ${sentence((0,report_phrase/* toTerminal */.yw)(what))}`, width));
    return [
        paint('bold', 'Next'),
        ...(items[0] ?? []),
        ...commands,
        ...items.slice(1).flat(),
        ...(rest > 0 ? [`  … and ${rest} more in INTEGRATION_REPORT.md`] : [])
    ];
}

// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
;// CONCATENATED MODULE: ./lib/commands/run.js















const CACHE_FOLDER = ['integration-orchestrator', 'merges'];
const MEMO_FOLDER = ['integration-orchestrator', 'memo'];
async function run(command) {
    const { record, config } = await runInClone(command, (0,cancel_signal/* cancelSignal */.B)());
    printResult({ record, config }, command.output);
    return (0,exit_code/* exitCode */.I)(record, config.failOn);
}
async function runInClone({ inputs, repo, cache, output }, signal) {
    const clock = (0,system_clock/* systemClock */.m)();
    const runner = (0,terminal_runner/* createTerminalRunner */.r)({
        stream: process.stderr,
        environment: process.env,
        quiet: output.quiet || output.json,
        now: clock.now(),
        seconds: () => clock.seconds()
    });
    try {
        return await runFromDoor({
            said: { inputs, origin: flags/* describeFlag */.K, defaults: config_inputs/* COMMAND_LINE_DEFAULTS */.AX },
            repoDir: (0,external_node_path_.resolve)(repo),
            reportsFrom: process.cwd(),
            tempDir: (0,external_node_os_.tmpdir)(),
            runner,
            artifacts: () => folderArtifacts,
            forge: null,
            merges: cache ? gitDir => diskMergeStore((0,external_node_path_.join)(gitDir, ...CACHE_FOLDER)) : undefined,
            token: process.env.GITHUB_TOKEN?.trim() || null,
            serverUrl: process.env.GITHUB_SERVER_URL ?? null,
            signal,
            environment: process.env,
            memo: ({ gitDir, warn }) => (0,disk_memo/* openDiskMemo */.Q)({ folder: (0,external_node_path_.join)(gitDir, ...MEMO_FOLDER), warn })
        });
    }
    finally {
        runner.close();
    }
}
function printResult({ record, config }, output) {
    if (output.json) {
        process.stdout.write(renderJson(record));
        return;
    }
    const color = (0,abilities/* takesColor */.O)(process.stdout, process.env);
    const width = process.stdout.isTTY ? process.stdout.columns : 100;
    const reportDir = (0,external_node_path_.relative)(process.cwd(), config.reportDir);
    if (process.stderr.isTTY && process.stdout.isTTY && !output.quiet)
        process.stdout.write('\n');
    process.stdout.write(renderTerminal(record, { color, width, reportDir: reportDir === '' ? '.' : reportDir }));
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ compareTests),
  "if": () => (/* binding */ droppedTests),
  dX: () => (/* binding */ mergeTestComparisons)
});

// EXTERNAL MODULE: ./lib/compare/normalise-name.js
var normalise_name = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/compare/messages-differ.js

function messagesDiffer(a, b) {
    return normaliseLines(a ?? '') !== normaliseLines(b ?? '');
}
function normaliseLines(text) {
    return text.split('\n').map(normalise_name/* normaliseName */.G).join('\n');
}

// EXTERNAL MODULE: ./lib/domain/test-id.js
var test_id = __webpack_require__(1322);
;// CONCATENATED MODULE: ./lib/compare/unloaded.js
function absenceJudge(integration) {
    if (integration === null || integration.defects.length > 0)
        return () => true;
    const broken = new Set(integration.loadErrors.map(error => error.file));
    if (broken.size === 0)
        return () => false;
    const seen = new Set(integration.cases.map(containerOf).filter(container => container !== null));
    return test => {
        if (subjectsOf(test).some(subject => broken.has(subject)))
            return true;
        const container = containerOf(test);
        return container === null || !seen.has(container);
    };
}
function subjectsOf(test) {
    return test.file === null ? [...test.suite, test.name] : [test.file, ...test.suite];
}
function containerOf(test) {
    return test.file ?? test.suite[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/compare/compare-load-errors.js



function compareLoadErrors(gate, baseline, integration) {
    const before = byFile(baseline);
    const after = byFile(integration);
    if (before.size + after.size === 0)
        return [];
    const loadedBefore = loadedSubjects(baseline);
    const loadedAfter = loadedSubjects(integration);
    const isWhole = integration !== null && integration.defects.length === 0;
    const files = new Set([...after.keys(), ...before.keys()]);
    return [...files].map(file => {
        const old = before.get(file) ?? null;
        const now = after.get(file) ?? null;
        return {
            gate,
            test: `${file} (the file itself)`,
            id: (0,test_id/* formatFileId */.LP)(file),
            change: changeOfFile({ old, now, wasLoaded: loadedBefore.has(file), isLoaded: loadedAfter.has(file), isWhole }),
            baseline: describeLoad(old, loadedBefore.has(file)),
            integration: describeLoad(now, loadedAfter.has(file)),
            message: now?.message ?? null,
            messageChanged: old !== null && now !== null && messagesDiffer(old.message, now.message)
        };
    });
}
function changeOfFile({ old, now, wasLoaded, isLoaded, isWhole }) {
    if (now !== null) {
        if (old !== null)
            return 'still-failing';
        return wasLoaded ? 'regression' : 'new-failure';
    }
    if (isLoaded)
        return 'fixed';
    return isWhole ? 'failing-removed' : 'not-run';
}
function describeLoad(error, isLoaded) {
    if (error !== null)
        return 'not loaded';
    return isLoaded ? 'loaded' : null;
}
function byFile(report) {
    return new Map((report?.loadErrors ?? []).map(error => [error.file, error]));
}
function loadedSubjects(report) {
    return new Set((report?.cases ?? []).flatMap(subjectsOf));
}

// EXTERNAL MODULE: ./lib/compare/identity.js
var identity = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/compare/read/part.js
var part = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/compare/test-change.js
var test_change = __webpack_require__(4612);
;// CONCATENATED MODULE: ./lib/compare/compare-tests.js







const ALLOWED_DROP = 0.1;
function compareTests(tests) {
    const { gate, baseline, integration } = tests;
    const couldNotRun = absenceJudge(integration);
    const counts = emptyCounts();
    const rows = [...compareLoadErrors(gate, baseline, integration)];
    for (const row of rows)
        counts[row.change]++;
    for (const pair of (0,identity/* matchTests */.b)(baseline?.cases ?? [], integration?.cases ?? [])) {
        const change = changeIn(pair, couldNotRun);
        counts[change]++;
        if (change !== 'same' && change !== 'new-passing')
            rows.push(rowOf(gate, pair, change));
    }
    const drop = droppedTests(tests);
    const defects = [...reportDefects(tests), ...(drop === null ? [] : [drop])];
    return { counts, rows: rows.sort(bySeriousness), defects: defects.map(defect => `gate ${gate}: ${defect}`) };
}
function mergeTestComparisons(comparisons) {
    const counts = emptyCounts();
    for (const one of comparisons)
        for (const change of test_change/* CHANGES */.Y6)
            counts[change] += one.counts[change];
    const rows = comparisons.flatMap(one => one.rows).sort(bySeriousness);
    return { counts, rows, defects: comparisons.flatMap(one => one.defects) };
}
function droppedTests({ baseline, integration, integrationEnd }) {
    if (baseline === null || integration === null)
        return null;
    const before = (0,part/* countExecuted */.xC)(baseline.cases);
    const after = (0,part/* countExecuted */.xC)(integration.cases);
    const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0);
    const drop = before - after;
    if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP))
        return null;
    return `${after} tests ran in the integration, ${before} in the baseline`;
}
function rowOf(gate, { id, baseline, integration }, change) {
    const shown = integration ?? baseline;
    return {
        gate,
        test: shown === null ? '' : (0,test_id/* describeTest */.Ww)(shown),
        id,
        change,
        baseline: describeState(baseline),
        integration: describeState(integration),
        message: integration?.message ?? null,
        messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message)
    };
}
function changeIn({ baseline, integration }, couldNotRun) {
    if (integration !== null)
        return (0,test_change/* changeOf */.C2)(baseline, integration);
    return baseline === null ? 'same' : (0,test_change/* changeOfAbsent */.zz)(baseline, couldNotRun(baseline));
}
function bothFail(baseline, integration) {
    return baseline !== null && integration !== null && (0,part/* isFailing */.DI)(baseline.state) && (0,part/* isFailing */.DI)(integration.state);
}
function describeState(test) {
    if (test === null)
        return null;
    return test.flaky ? `${test.state}, flaky` : test.state;
}
function reportDefects({ baseline, integration }) {
    const defects = [];
    if (baseline !== null && integration === null)
        defects.push('no test report in the integration');
    if (baseline === null && integration !== null)
        defects.push('no test report in the baseline');
    for (const defect of integration?.defects ?? [])
        defects.push(`integration: ${defect}`);
    for (const defect of baseline?.defects ?? [])
        defects.push(`baseline: ${defect}`);
    for (const { file } of integration?.loadErrors ?? [])
        defects.push(`integration: ${file} could not be loaded`);
    return defects;
}
function emptyCounts() {
    return Object.fromEntries(test_change/* CHANGES */.Y6.map(change => [change, 0]));
}
const RANK = new Map(test_change/* CHANGES */.Y6.map((change, i) => [change, i]));
function bySeriousness(a, b) {
    const rank = (RANK.get(a.change) ?? 0) - (RANK.get(b.change) ?? 0);
    return rank === 0 ? byText(a.gate, b.gate) || byText(a.id, b.id) : rank;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   zz: () => (/* binding */ changeOfAbsent)
/* harmony export */ });
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);

const CHANGES = [
    'regression',
    'new-failure',
    'not-run',
    'flaky',
    'still-failing',
    'failing-removed',
    'failing-skipped',
    'removed',
    'newly-skipped',
    'fixed',
    'un-skipped',
    'new-skipped',
    'new-passing',
    'same'
];
const BOTH = {
    passed: { passed: 'same', failing: 'regression', skipped: 'newly-skipped' },
    failing: { passed: 'fixed', failing: 'still-failing', skipped: 'failing-skipped' },
    skipped: { passed: 'un-skipped', failing: 'new-failure', skipped: 'same' }
};
const NEW = {
    passed: 'new-passing',
    failing: 'new-failure',
    skipped: 'new-skipped'
};
function changeOf(baseline, integration) {
    const after = columnOf(integration);
    if (integration.flaky && after !== 'skipped')
        return 'flaky';
    return baseline === null ? NEW[after] : BOTH[columnOf(baseline)][after];
}
function changeOfAbsent(baseline, couldNotRun) {
    if (couldNotRun)
        return 'not-run';
    return (0,_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(baseline.state) ? 'failing-removed' : 'removed';
}
function columnOf(test) {
    if (test.state === 'skipped')
        return 'skipped';
    return test.state === 'passed' ? 'passed' : 'failing';
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

/***/ 9935:
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
