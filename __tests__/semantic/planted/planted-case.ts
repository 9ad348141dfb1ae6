/** Files by path; null deletes one that the base has. Texts are given whole. */
export type Overlay = Readonly<Record<string, string | null>>

/** Two branches from one base that git merges without a word, and what we are to say of them. */
export interface PlantedCase {
  /** A true sentence, unique in its language: `one side renames a function, the other adds a call`. */
  readonly name: string
  /**
   * The type of the conflict to be predicted, or `harmless` for a look-alike: the same shape, but nothing breaks. Each case
   * is tried in both directions.
   */
  readonly expect: PlantedType | 'harmless'
  readonly base: Readonly<Record<string, string>>
  readonly left: Overlay
  readonly right: Overlay
}

/** The types of semantic conflicts that syntax alone can show. */
export type PlantedType =
  /** One side removes or renames a definition, the other adds a use of it. */
  | 'removed-definition'
  /** One side moves a definition to another file, the other adds a use that names its old place. */
  | 'moved-definition'
  /** One side changes the parameters of a definition, the other adds a call that fits the old ones only. */
  | 'changed-parameters'
  /** Both sides add a definition of one name in one scope. */
  | 'duplicate-definition'
  /** One side moves or deletes a file, the other adds an import of it. */
  | 'removed-file'
  /** Both sides register the same route, key, enum value, error code or feature flag. */
  | 'duplicate-registration'
