/** What is used of the library, which has no types of its own. */
declare module 'qrcode' {
  export interface Modules {
    /** Modules in a line. */
    readonly size: number;
    /** 1 where dark. */
    get(row: number, column: number): number;
  }
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'M' | 'Q' },
  ): { readonly modules: Modules };
}
