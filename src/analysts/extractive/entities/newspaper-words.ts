/** Words that the names of newspapers end with: "the Harbour Courier". */
export const NEWSPAPER_WORDS: readonly string[] =
  `Advertiser Argus Bulletin Chronicle Courier Dispatch Examiner Gazette Guardian Herald Inquirer Journal Ledger Mercury
   Messenger Mirror News Observer Post Press Sentinel Standard Telegraph Times Tribune Weekly`.split(/\s+/u);
