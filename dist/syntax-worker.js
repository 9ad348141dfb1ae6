import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 879:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "089ed46d7d45c0027150.wasm";

/***/ }),

/***/ 943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ bundledWasm)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/adapters/syntax/bundled-wasm.js




const unpack = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.brotliDecompress);
function bundledWasm(folder) {
    return async (name) => await unpack(await (0,promises_namespaceObject.readFile)((0,external_node_path_.join)(folder, `${name}.wasm.br`)));
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ serveReading)
});

;// CONCATENATED MODULE: ./lib/domain/errors.js
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
class ToolError extends Error {
    name = 'ToolError';
    fix;
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    constructor(signal) {
        super(`cancelled by ${signal}`);
        this.signal = signal;
    }
}
function explainError(error) {
    if (error instanceof CancelledError) {
        return { kind: 'cancelled', message: error.message, fix: 'Run it again', signal: error.signal };
    }
    if (error instanceof ConfigurationError) {
        return { kind: 'configuration', message: error.message, fix: null, signal: null };
    }
    if (error instanceof ToolError)
        return { kind: 'tool', message: error.message, fix: error.fix, signal: null };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'internal', message, fix: 'This is a fault of ours: please report it with this message', signal: null };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function describeFailure({ message, fix }) {
    return fix === null ? message : `${asSentence(message)} ${asSentence(fix)}`;
}
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeProblem(problem) {
    return `${problem.where}: ${problem.what}. ${problem.fix}`;
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw signal.reason;
}

// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __nccwpck_require__(33);
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
    const when = isOfTypes(node) ? { when: 'never' } : {};
    if (requires !== undefined) {
        const whole = requires.firstNamedChild?.text ?? null;
        notes.bring(node, [{ source, names: [], whole, isWildcard: false, ...when }]);
        return;
    }
    const clause = node.namedChildren.find(({ type }) => type === 'import_clause');
    notes.bring(node, [{ source, ...clauseOf(clause ?? null), isWildcard: false, ...when }]);
}
function isOfTypes(node) {
    if (hasChild(node, 'type'))
        return true;
    const clause = node.namedChildren.find(({ type }) => type === 'import_clause');
    const list = node.namedChildren.find(({ type }) => type === 'export_clause') ?? onlyList(clause);
    const names = list === undefined ? [] : parts(list);
    return names.length > 0 && names.every(part => hasChild(part, 'type'));
}
function onlyList(clause) {
    const [only, ...others] = parts(clause ?? null);
    return only?.type === 'named_imports' && others.length === 0 ? only : undefined;
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
        const when = isOfTypes(node) ? { when: 'never' } : {};
        notes.bring(node, [{ source, names, whole: star?.firstNamedChild?.text ?? null, isWildcard, ...when }]);
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
    const call = value.type === 'await_expression' ? (value.firstNamedChild ?? value) : value;
    const source = requireSource(call);
    if (source === null)
        return null;
    const told = { source, isWildcard: false, ...timeOfCall(call) };
    if (pattern.type === 'identifier')
        return { ...told, names: [], whole: pattern.text };
    return pattern.type === 'object_pattern' ? { ...told, names: parts(pattern).flatMap(required), whole: null } : null;
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
function timeOfCall(call) {
    return field(call, 'function')?.type === 'import' ? { when: 'called' } : {};
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
        notes.bring(node, [{ source, names: [], whole: null, isWildcard: false, ...timeOfCall(node) }]);
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
    if (isAccessor)
        notes.scope(node, 'function');
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

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-exports.js




const DEPTH = 3;
function offerExport(node, notes) {
    const source = javascript_exports_textOf(field(node, 'source'));
    const clause = node.namedChildren.find(({ type }) => type === 'export_clause');
    if (clause !== undefined)
        notes.offer(node, parts(clause).map(specifier(source)));
    else if (source !== null)
        notes.offer(node, [passedOn(node, source)]);
    else if (hasChild(node, 'default'))
        offerDefault(node, notes);
    else
        notes.offer(node, [...declared(field(node, 'declaration')), ...assigned(node)]);
}
function specifier(source) {
    return part => {
        const local = plain(fieldText(part, 'name'));
        return { name: plain(fieldText(part, 'alias')) || local, local, source };
    };
}
function passedOn(node, source) {
    const star = node.namedChildren.find(({ type }) => type === 'namespace_export')?.firstNamedChild;
    return star ? { name: plain(star.text), local: '=', source } : { name: '*', local: null, source };
}
function offerDefault(node, notes) {
    const declaration = field(node, 'declaration');
    const value = field(node, 'value') ?? declaration ?? node.firstNamedChild;
    if (value === null)
        return;
    const name = declaration === null ? null : field(declaration, 'name');
    notes.offer(node, [{ name: 'default', ...(name === null ? originOf(value) : { local: name.text, source: null }) }]);
}
function declared(declaration) {
    if (declaration === null)
        return [];
    const isVariable = /^(?:lexical|variable)_declaration$/.test(declaration.type);
    const names = isVariable
        ? parts(declaration).flatMap(part => namesIn(field(part, 'name')))
        : [field(declaration, 'name')];
    return names.flatMap(name => (name === null ? [] : [{ name: name.text, local: name.text, source: null }]));
}
function assigned(node) {
    const value = hasChild(node, '=') ? node.firstNamedChild : null;
    return value === null ? [] : [{ name: '=', ...originOf(value) }];
}
function offerAssigned(left, value, notes) {
    const target = left.text;
    if (target === 'module.exports') {
        const table = literalOf(value.type === 'call_expression' ? lastArgument(value) : value);
        if (table?.type === 'object')
            notes.offer(value, tabled(table, '', DEPTH));
        notes.offer(value, [{ name: '=', ...originOf(value) }]);
        return;
    }
    const name = /^(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1];
    if (name === undefined)
        return;
    const { local, source } = originOf(value);
    notes.offer(value, [{ name, local: local ?? (source === null ? name : null), source }]);
}
function offerNamedWhole(name, value, notes) {
    for (let at = value; at?.type === 'assignment_expression'; at = field(at, 'right')) {
        if (field(at, 'left')?.text === 'module.exports') {
            notes.offer(name, [{ name: '=', local: name.text, source: null }]);
            return;
        }
    }
}
function lastArgument(call) {
    return parts(field(call, 'arguments')).at(-1) ?? null;
}
function tabled(table, prefix, depth) {
    if (depth === 0)
        return [];
    return parts(table).flatMap((part) => {
        if (part.type === 'shorthand_property_identifier') {
            return [{ name: prefix + part.text, local: part.text, source: null }];
        }
        if (part.type === 'spread_element') {
            const source = part.firstNamedChild === null ? null : requireSource(part.firstNamedChild);
            return source === null || prefix !== '' ? [] : [{ name: '*', local: null, source }];
        }
        return entry(part, prefix, depth);
    });
}
function entry(part, prefix, depth) {
    const name = field(part, 'key') ?? field(part, 'name');
    const key = name === null ? null : javascript_values_keyOf(name);
    if (key === null)
        return [];
    if (part.type === 'method_definition')
        return [{ name: prefix + key, ...returnedBy(part) }];
    const value = literalOf(field(part, 'value'));
    if (value?.type === 'object')
        return tabled(value, `${prefix}${key}.`, depth - 1);
    return [{ name: prefix + key, ...(value === null ? NOTHING : originOf(value)) }];
}
const NOTHING = { local: null, source: null };
function returnedBy(method) {
    const [only, ...others] = parts(field(method, 'body'));
    const value = only?.type === 'return_statement' && others.length === 0 ? only.firstNamedChild : null;
    return hasChild(method, 'get') && value !== null ? originOf(value) : NOTHING;
}
function originOf(value) {
    if (value.type === 'identifier')
        return { local: value.text, source: null };
    const required = requireSource(value);
    if (required !== null)
        return { local: '=', source: required };
    const object = value.type === 'member_expression' ? field(value, 'object') : null;
    const source = object === null ? null : requireSource(object);
    return source === null ? NOTHING : { local: fieldText(value, 'property'), source };
}
function javascript_exports_textOf(node) {
    return node?.type === 'string' ? node.text.slice(1, -1) : null;
}
function plain(text) {
    return text.replace(/^(['"])(.*)\1$/s, '$2');
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/languages/javascript-variables.js






function javascript_variables_readVariable(node, notes) {
    const name = field(node, 'name');
    const value = literalOf(field(node, 'value'));
    if (name === null)
        return;
    if (value?.type === 'assignment_expression')
        offerNamedWhole(name, value, notes);
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
    offerAssigned(left, value, notes);
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
    export_statement: (node, notes) => {
        offerExport(node, notes);
        readExport(node, notes);
    },
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
        return { source, names: [], whole, isWildcard: false, ...timeOf(node) };
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
    notes.bring(node, [{ source, names, whole: null, isWildcard, ...timeOf(node) }]);
}
function timeOf(node) {
    const outer = node.parent?.type === 'block' ? node.parent.parent : null;
    const isForTypes = outer?.type === 'if_statement' && /\bTYPE_CHECKING$/.test(fieldText(outer, 'condition'));
    return isForTypes ? { when: 'never' } : {};
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
        augmented_assignment: (node, notes) => {
            if (!notes.isLocal)
                offerAll(node, notes);
        },
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
    offerAll(node, notes);
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
function offerAll(node, notes) {
    if (fieldText(node, 'left') !== '__all__')
        return;
    const listed = parts(field(node, 'right')).map(python_textOf);
    notes.offer(node, listed.flatMap(name => (name === null ? [] : [{ name, local: name, source: null }])));
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
    const isOffered = node.namedChildren.some(({ type, text }) => type === 'visibility_modifier' && text === 'pub');
    if (isOffered)
        notes.offer(node, [...grouped.values()].flatMap(offered));
    notes.bring(node, [...grouped.values()]);
}
function offered({ source, names, whole, isWildcard }) {
    if (isWildcard)
        return [{ name: '*', local: null, source }];
    const named = names.map(({ name, local }) => ({ name: local, local: name, source }));
    return whole === null ? named : [...named, { name: whole, local: '=', source }];
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





const TYPES = /^(?:nested_type_identifier|nested_identifier|type_query)$/;
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
        notes.refer(node, null, 'type');
    },
    identifier: (node, notes) => {
        notes.refer(node, null, TYPES.test(node.parent?.type ?? '') ? 'type' : 'value');
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
    erasable: ['import_statement'],
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

;// CONCATENATED MODULE: ./lib/adapters/syntax/node-lines.js
function lineOf(node) {
    return node.startPosition.row + 1;
}
function linesOf(first, node) {
    const start = first.startPosition.row;
    const { row, column } = (first.endIndex > node.endIndex ? first : node).endPosition;
    const last = column === 0 && row > start ? row - 1 : row;
    return { start: start + 1, count: last - start + 1 };
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/take-blocks.js

const IMPORTS = 'imports';
function blockTaker(text) {
    const blocks = [];
    const comments = [];
    const imports = [];
    return {
        block(node, title) {
            blocks.push({ title, lines: linesOf(node, node) });
        },
        comment(node) {
            const { startIndex, startPosition } = node;
            const isAlone = text.slice(startIndex - startPosition.column, startIndex).trim() === '';
            const lines = linesOf(node, node);
            if (isAlone)
                addTo(comments, lines, last => lines.start <= behind(last));
        },
        imported(node) {
            imports.push(linesOf(node, node));
        },
        result: definitions => {
            const united = unite(imports, text, comments, definitions);
            const all = [...blocks, ...united.map(lines => ({ title: IMPORTS, lines }))];
            return { blocks: all.sort((a, b) => a.lines.start - b.lines.start), comments };
        }
    };
}
function unite(imports, text, comments, definitions) {
    if (imports.length < 2)
        return imports;
    const bridged = new Set();
    for (const [i, line] of text.split('\n').entries())
        if (line.trim() === '')
            bridged.add(i + 1);
    for (const { start, count } of comments)
        for (let at = start; at < start + count; at++)
            bridged.add(at);
    for (const { kind, lines } of definitions)
        if (kind === 'variable' && lines.count === 1)
            bridged.add(lines.start);
    const united = [];
    for (const lines of [...imports].sort((a, b) => a.start - b.start)) {
        addTo(united, lines, last => {
            let at = behind(last);
            while (at < lines.start && bridged.has(at))
                at++;
            return at >= lines.start;
        });
    }
    return united;
}
function addTo(ranges, lines, belongs) {
    const last = ranges.at(-1);
    if (last === undefined || !belongs(last)) {
        ranges.push(lines);
        return;
    }
    const count = Math.max(behind(last), behind(lines)) - last.start;
    ranges[ranges.length - 1] = { start: last.start, count };
}
function behind({ start, count }) {
    return start + count;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/scope.js
function innerScope(outer, reach) {
    return { outer, reach, names: new Set() };
}
function isBound(scope, name) {
    for (let at = scope; at !== null; at = at.outer)
        if (at.names.has(name))
            return true;
    return false;
}
function scope_bindName(scope, name, reach) {
    let at = scope;
    while (reach === 'function' && at.reach !== 'function' && at.outer !== null)
        at = at.outer;
    at.names.add(name);
}
function isLocalScope(scope) {
    return scope.reach === 'block' || isInFunction(scope);
}
function isInFunction(scope) {
    for (let at = scope; at !== null; at = at.outer)
        if (at.reach === 'function')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/erased-imports.js
function withErased({ imports, erasable, exports, exposed, values }) {
    const passedOn = new Set(exports.flatMap(({ local, source }) => (source === null && local !== null ? [local] : [])));
    const isUsed = (name) => values.has(name) || exposed.has(name) || passedOn.has(name);
    return imports.map((one) => {
        const names = [...one.names.map(({ local }) => local), ...(one.whole === null ? [] : [one.whole])];
        if (!erasable.imports.has(one) || one.when !== undefined || names.length === 0)
            return one;
        return names.some(isUsed) ? one : { ...one, when: 'never' };
    });
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/take-notes.js





const RECEIVER_LENGTH = 200;
const VALUE_LENGTH = 200;
function takeNotes(visits, language, text) {
    const blocks = blockTaker(text);
    const taker = noteTaker(blocks, language);
    const comments = new Set(commentsOf(language));
    for (const { name, node } of visits) {
        if (comments.has(name))
            blocks.comment(node);
        taker.visit(node, language.nodes[name]);
    }
    return taker.result();
}
function commentsOf({ comments = ['comment'] }) {
    return comments;
}
function noteTaker(blocks, { needsExport = false, erasable = [] }) {
    const file = { scope: innerScope(null, 'file'), within: [], around: null, aroundName: null, collection: null };
    const taken = {
        definitions: [],
        imports: [],
        erasable: { types: erasable, imports: new Set() },
        exports: [],
        entries: [],
        uses: [],
        blocks,
        exposed: new Set(),
        values: new Set(),
        claimed: new Set(),
        wrappers: new Map(),
        counting: new Set(),
        frames: [{ ...file, end: Number.POSITIVE_INFINITY }],
        skipUntil: 0
    };
    const notes = notesInto(taken);
    return {
        visit(node, read) {
            const start = node.startIndex;
            while (taken.frames.length > 1 && take_notes_top(taken).end <= start)
                taken.frames.pop();
            if (read === undefined || start < taken.skipUntil || taken.claimed.has(node.id))
                return;
            read(node, notes);
        },
        result() {
            const definitions = inOrder(needsExport ? withExports(taken) : taken.definitions);
            const { exports, entries } = taken;
            const imports = withErased(taken);
            const uses = taken.uses.filter(isTold).map(({ use }) => use);
            return { definitions, uses, imports, exports, entries, ...blocks.result(definitions) };
        }
    };
}
function notesInto(taken) {
    return {
        get around() {
            return take_notes_top(taken).around;
        },
        get aroundName() {
            return take_notes_top(taken).aroundName;
        },
        get counts() {
            return take_notes_top(taken).collection;
        },
        get isLocal() {
            return isLocalScope(take_notes_top(taken).scope);
        },
        define(node, defined) {
            take_notes_define(taken, node, defined);
        },
        scope(node, reach) {
            push(taken, node, { scope: innerScope(take_notes_top(taken).scope, reach) });
        },
        bind(name, reach = 'block') {
            taken.claimed.add(name.id);
            if (name.text !== '')
                scope_bindName(take_notes_top(taken).scope, name.text, reach);
        },
        call(name, told) {
            if (told.callee !== undefined)
                taken.claimed.add(told.callee.id);
            use(taken, name, { kind: 'call', as: 'value', receiver: told.receiver, arguments: told.arguments });
        },
        refer(name, receiver = null, as = 'value') {
            use(taken, name, { kind: 'reference', as, receiver, arguments: null });
        },
        bring(node, imports) {
            bring(taken, node, imports);
        },
        collection(node, name) {
            collect(taken, node, name);
        },
        entry(node, keyed) {
            enter(taken, node, keyed);
        },
        claim(node) {
            taken.claimed.add(node.id);
        },
        skip(node) {
            taken.skipUntil = Math.max(taken.skipUntil, node.endIndex);
        },
        wrap(inner, outer) {
            taken.wrappers.set(inner.id, taken.wrappers.get(outer.id) ?? outer);
        },
        wrapperOf: inner => taken.wrappers.get(inner.id) ?? null,
        block: taken.blocks.block,
        amongImports: taken.blocks.imported,
        expose(name) {
            taken.exposed.add(name);
        },
        offer(node, exports) {
            taken.exports.push(...exports.map(told => ({ ...told, line: lineOf(node) })));
        }
    };
}
function take_notes_top(taken) {
    const frame = taken.frames.at(-1);
    if (frame === undefined)
        throw new Error('The frame of the file is never taken away');
    return frame;
}
function push(taken, node, frame) {
    taken.frames.push({ ...take_notes_top(taken), ...frame, end: node.endIndex });
}
function take_notes_define(taken, node, defined) {
    const { kind, parameters = null, isDeclaration = false, isModified = false, owner = [], value = null } = defined;
    const name = typeof defined.name === 'string' ? defined.name : defined.name.text;
    if (typeof defined.name !== 'string')
        taken.claimed.add(defined.name.id);
    if (value !== null)
        taken.counting.add(value.id);
    const frame = take_notes_top(taken);
    const isCallable = kind === 'function' || kind === 'method';
    const scope = innerScope(frame.scope, isCallable ? 'function' : 'definition');
    if (name === '') {
        push(taken, node, { scope });
        return;
    }
    const within = owner.length === 0 ? frame.within : [...frame.within, ...owner];
    const isMember = kind === 'method' || kind === 'field';
    const isVisible = (defined.isVisible ?? true) && (isMember || !isInFunction(frame.scope));
    const lines = linesOf(taken.wrappers.get(node.id) ?? node, node);
    taken.definitions.push({ kind, name, within, lines, parameters, isVisible, isDeclaration, isModified });
    if (node === defined.name || defined.isLeaf === true)
        return;
    push(taken, node, {
        scope,
        within: [...within, name],
        around: kind,
        aroundName: name,
        collection: defined.hasEntries === true ? true : null
    });
}
function use(taken, node, told) {
    taken.claimed.add(node.id);
    const name = node.text;
    if (name === '')
        return;
    if (told.as === 'value' && told.receiver === null)
        taken.values.add(name);
    const { scope, within } = take_notes_top(taken);
    const text = told.receiver === null || typeof told.receiver === 'string' ? told.receiver : told.receiver.text;
    const receiver = text === null ? null : squash(text, RECEIVER_LENGTH);
    const { kind, arguments: passed } = told;
    taken.uses.push({ use: { kind, name, receiver, line: lineOf(node), within, arguments: passed }, scope });
}
function bring(taken, node, imports) {
    const { scope } = take_notes_top(taken);
    const when = isInFunction(scope) ? { when: 'called' } : {};
    taken.skipUntil = node.endIndex;
    for (const told of imports) {
        const one = { ...when, ...told, line: lineOf(node) };
        taken.imports.push(one);
        if (taken.erasable.types.includes(node.type))
            taken.erasable.imports.add(one);
    }
    if (!isLocalScope(scope))
        taken.blocks.imported(node);
}
function collect(taken, node, name) {
    const { within } = take_notes_top(taken);
    const counts = name !== undefined || taken.counting.has(node.id);
    push(taken, node, { collection: counts, within: name === undefined ? within : [...within, name] });
}
function enter(taken, node, { key, value, isMember = false, of }) {
    const frame = take_notes_top(taken);
    const counts = key !== '' && (of !== undefined || frame.collection === true);
    const within = of === undefined ? frame.within : [...frame.within, of];
    const text = typeof value === 'string' ? value : (value?.text ?? '');
    if (counts)
        taken.entries.push({ key, value: squash(text, VALUE_LENGTH), within, line: lineOf(node), isMember });
    if (value === null || typeof value === 'string')
        return;
    if (counts)
        taken.counting.add(value.id);
    push(taken, node, { within: counts ? [...within, key] : within, collection: null });
}
function isTold({ use: { name, receiver }, scope }) {
    return receiver !== null || !isBound(scope, name);
}
function withExports({ definitions, exposed, imports }) {
    const isTop = ({ within }) => within.length === 0;
    const isScript = imports.length === 0 && exposed.size === 0 && !definitions.some(d => isTop(d) && d.isVisible);
    return definitions.map(definition => {
        const isShown = isTop(definition) && (isScript || exposed.has(definition.name));
        return isShown ? { ...definition, isVisible: true } : definition;
    });
}
function inOrder(definitions) {
    return [...definitions].sort((a, b) => a.lines.start - b.lines.start);
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/worker-messages.js
const REINSTALL = 'Install this program again: a part of it is missing or damaged';

;// CONCATENATED MODULE: ./lib/adapters/syntax/read-source.js





const PARSE_MS = 2_000;
async function openReader(load) {
    await web_tree_sitter/* Parser */.iX.init({ wasmBinary: await load('web-tree-sitter') });
    const loaded = new Map();
    return async (path, text) => {
        const language = languageOf(path, text);
        if (language === null)
            return null;
        const known = loaded.get(language.name) ?? loadLanguage(language, load);
        loaded.set(language.name, known);
        return read(await known, text);
    };
}
async function loadGrammar(name, load) {
    try {
        return await web_tree_sitter/* Language */.TM.load(await load(name));
    }
    catch (error) {
        throw new ToolError(`The grammar ${name} cannot be loaded`, REINSTALL, { cause: error });
    }
}
async function loadLanguage(language, load) {
    const grammar = await loadGrammar(language.grammar, load);
    const read = new Set([...Object.keys(language.nodes), ...commentsOf(language)]);
    const types = [...read].map(type => `(${type}) @${type}`);
    return {
        language,
        parser: new web_tree_sitter/* Parser */.iX().setLanguage(grammar),
        query: new web_tree_sitter/* Query */.XK(grammar, `[${types.join('\n')}]`)
    };
}
function read({ language, parser, query }, text) {
    const deadline = Date.now() + PARSE_MS;
    const progressCallback = () => Date.now() > deadline;
    const tree = parser.parse(`${text}\n`, null, { progressCallback });
    if (tree === null) {
        parser.reset();
        return null;
    }
    try {
        const visits = query.captures(tree.rootNode, { progressCallback });
        if (Date.now() > deadline)
            return null;
        return { ...takeNotes(visits, language, text), hasErrors: tree.rootNode.hasError };
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/syntax/serve-reading.js


async function serveReading(port, load) {
    const reply = (message) => {
        port.postMessage(message);
    };
    const read = await openReader(load);
    let before = Promise.resolve();
    port.on('message', ({ path, text }) => {
        before = before
            .then(async () => {
            reply({ kind: 'read', syntax: await read(path, text) });
        })
            .catch((error) => {
            if (error instanceof ToolError)
                reply({ kind: 'failed', reason: error.message });
            else
                reply({ kind: 'broken' });
        });
    });
    reply({ kind: 'ready' });
}


/***/ }),

/***/ 539:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(919);
/* harmony import */ var _adapters_syntax_bundled_wasm_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(411);
/* harmony import */ var _adapters_syntax_serve_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(735);




if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort === null)
    throw new Error('This file is started by the others as a worker thread');
await (0,_adapters_syntax_serve_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .serveReading */ ._)(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort, (0,_adapters_syntax_bundled_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .bundledWasm */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, 'grammars')));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ Language),
/* harmony export */   XK: () => (/* binding */ Query),
/* harmony export */   iX: () => (/* binding */ Parser)
/* harmony export */ });
/* unused harmony exports CaptureQuantifier, Edit, LANGUAGE_VERSION, LookaheadIterator, MIN_COMPATIBLE_VERSION, Node, Tree, TreeCursor */
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// src/edit.ts
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};

// src/constants.ts
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;

// src/finalization_registry.ts
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");

// src/lookahead_iterator.ts
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};

// src/tree.ts
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};

// src/tree_cursor.ts
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};

// src/node.ts
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};

// src/marshal.ts
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");

// src/language.ts
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 943, 19));
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};

// lib/web-tree-sitter.mjs
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const createRequire = __WEBPACK_EXTERNAL_createRequire;
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL(/* asset import */ __nccwpck_require__(879), __nccwpck_require__.b).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;

// src/bindings.ts
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");

// src/parser.ts
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};

// src/query.ts
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

//# sourceMappingURL=web-tree-sitter.js.map


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	// no install chunk
/******/ 	
/******/ 	// no chunk on demand loading
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(539);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
