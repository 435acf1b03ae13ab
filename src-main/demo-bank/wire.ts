/**
 * A Plaid type as it travels in JSON: its enums become their string values. The official client's
 * enums exist at run time only together with its 9.7 MB of code, which the bank must not load.
 */
export type Wire<Shape> = Shape extends string
  ? `${Shape}`
  : Shape extends readonly (infer Element)[]
    ? readonly Wire<Element>[]
    : Shape extends object
      ? { readonly [Key in keyof Shape]: Wire<Shape[Key]> }
      : Shape;

/** What a handler answers; the server adds the request id. */
export type Answer<Response extends { request_id: string }> = Wire<Omit<Response, 'request_id'>>;
