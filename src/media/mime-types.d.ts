declare module 'mime-types' {
  /** The usual extension of a type, without a dot; false where there is none. */
  export function extension (type: string): string | false
  /** The type that an extension, or that of a file's name, stands for; false where it is not known. */
  export function lookup (name: string): string | false
}
