/** Plaid's own types, as the official client publishes them, read at run time: what an answer must have, may have and may not. */
import { createRequire } from 'node:module';
import ts from 'typescript';

export interface PlaidTypes {
  /** What is wrong with `value` as a `typeName` of the official client: missing, undeclared and impossible fields. Empty when all is well. */
  readonly complaintsAbout: (value: unknown, typeName: string) => readonly string[];
  /** The names of the fields that `typeName` declares. */
  readonly fieldsOf: (typeName: string) => readonly string[];
  /** The values of one of the client's enums. */
  readonly valuesOf: (enumName: string) => readonly string[];
}

export function readPlaidTypes(): PlaidTypes {
  const file = createRequire(import.meta.url).resolve('plaid/dist/api.d.ts');
  const program = ts.createProgram([file], { strict: true, lib: ['lib.es5.d.ts'], types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module.`);
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));

  function typeNamed(name: string): ts.Type {
    const symbol = exported.get(name);
    if (symbol === undefined) throw new Error(`The client has no type ${name}.`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  }

  function complaints(value: unknown, type: ts.Type, path: string): readonly string[] {
    if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return [];
    if (type.isUnion()) {
      const answers = type.types.map((member) => complaints(value, member, path));
      const nearest = answers.filter((_, index) => looksLike(value, type.types[index]));
      return answers.some((answer) => answer.length === 0)
        ? []
        : (nearest[0] ?? [`${path}: ${shown(value)} is not ${text(type)}`]);
    }
    if (!looksLike(value, type)) return [`${path}: ${shown(value)} is not ${text(type)}`];
    if (Array.isArray(value)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      return element === undefined ? [] : value.flatMap((one, index) => complaints(one, element, `${path}[${index}]`));
    }
    if (typeof value !== 'object' || value === null) return [];

    const fields = checker.getPropertiesOfType(type);
    const declared = new Set(fields.map(({ name }) => name));
    const undeclared = Object.keys(value).filter((key) => !declared.has(key));
    return [
      ...undeclared.map((key) => `${path}.${key}: not declared`),
      ...fields.flatMap((field) => {
        const optional = (field.flags & ts.SymbolFlags.Optional) !== 0;
        const given: unknown = (value as Record<string, unknown>)[field.name];
        if (given === undefined) return optional ? [] : [`${path}.${field.name}: missing`];
        return complaints(given, checker.getTypeOfSymbol(field), `${path}.${field.name}`);
      }),
    ];
  }

  /** Whether the value is of the type's kind at all, whatever its fields. */
  function looksLike(value: unknown, type: ts.Type | undefined): boolean {
    if (type === undefined) return false;
    if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
    if ((type.flags & ts.TypeFlags.BooleanLiteral) !== 0) return String(value) === text(type);
    if ((type.flags & ts.TypeFlags.Null) !== 0) return value === null;
    if ((type.flags & ts.TypeFlags.String) !== 0) return typeof value === 'string';
    if ((type.flags & ts.TypeFlags.Number) !== 0) return typeof value === 'number';
    if (checker.isArrayType(type)) return Array.isArray(value);
    return (type.flags & ts.TypeFlags.Object) !== 0 && typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  const text = (type: ts.Type): string => checker.typeToString(type);

  return {
    complaintsAbout: (value, typeName) => complaints(value, typeNamed(typeName), typeName),
    fieldsOf: (typeName) => checker.getPropertiesOfType(typeNamed(typeName)).map(({ name }) => name),
    valuesOf: (enumName) => {
      const type = typeNamed(enumName);
      return (type.isUnion() ? type.types : [type]).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
    },
  };
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
