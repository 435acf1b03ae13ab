/** Whatever of Electron's API is not there throws by name, so that nothing silently does nothing. */

/** Guards the objects of a class, from behind their prototype: what no class on the way has, throws. */
export function throwOnUnknownMembers(name: string, { prototype }: { readonly prototype: object }): void {
  Object.setPrototypeOf(prototype, guarded(name, Object.getPrototypeOf(prototype) as object));
}

/** The same for an object of functions. */
export function guarded<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get(target, member, receiver) {
      if (typeof member === 'string' && !(member in target) && !askedOfAnything.has(member)) {
        throw notImplemented(`${name}.${member}`);
      }
      return Reflect.get(target, member, receiver) as unknown;
    },
  });
}

/** Stands for a whole module or class that the host does not have. */
export function absent(name: string): never {
  const refuse = (member?: string | symbol): never => {
    throw notImplemented(typeof member === 'string' ? `${name}.${member}` : name);
  };
  const constructible = function (): void {
    refuse();
  };
  return new Proxy(constructible, {
    get: (_target, member) => refuse(member),
    construct: () => refuse(),
    apply: () => refuse(),
  }) as never;
}

function notImplemented(name: string): Error {
  return new Error(`electron.${name} is not implemented by the Chromium host`);
}

/** What the language, promises, test tools and inspectors look for on any object. */
const askedOfAnything: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'inspect',
  'domain',
]);
