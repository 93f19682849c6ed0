export interface Calls {
  /**
   * Rejects a ringing call.
   * @param id the one that rings by default
   * @throws {NotFound} if no such call rings
   */
  reject: (id?: string) => Promise<boolean | number>
}
