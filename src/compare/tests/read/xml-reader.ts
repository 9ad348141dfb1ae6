import type {Cleaner} from '../../text/clean-text.js'
import type {XmlListener} from '../../text/xml-text.js'
import type {KeepCase, ReportPart} from './part.js'

/** One reader of XML at work: what it heard becomes a part when the document has ended, or could not be read further. */
export interface XmlReading {
  readonly listener: XmlListener
  finish(): ReportPart
}

/** Begins to read a document of one format. Its tests may be handed on one by one, or stand in the part. */
export type XmlReader = (clean: Cleaner, keep: KeepCase) => XmlReading
