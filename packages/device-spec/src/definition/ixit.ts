import { type Static, Type } from "typebox";

/**
 * The names of the IXIT tables of ETSI TS 103 701, in the order of their numbers. Table 28 is
 * ExtAPI in V1.1.1 and LogIntf in V2.1.1.
 */
export const ixitTableNames = [
  "AuthMech",
  "UserInfo",
  "VulnTypes",
  "Conf",
  "VulnMon",
  "SoftComp",
  "UpdMech",
  "UpdProc",
  "ReplSup",
  "SecParam",
  "SecComMech",
  "NetSecImpl",
  "SoftServ",
  "SecMgmt",
  "PhyIntf",
  "CodeMin",
  "PrivlCtrl",
  "AccCtrl",
  "SecDev",
  "SecBoot",
  "PersData",
  "ExtSens",
  "ResMech",
  "TelData",
  "DelFunc",
  "UserDec",
  "UserIntf",
  "ExtAPI",
  "LogIntf",
  "InpVal",
] as const;

const ixitEntry = Type.Object(
  {
    id: Type.Optional(Type.String({ description: "The id of the entry, such as AuthMech-1." })),
    description: Type.Optional(Type.String({ description: "What the entry describes, in prose." })),
  },
  { title: "an IXIT entry" },
);

type IxitTableName = (typeof ixitTableNames)[number];

const table = () => Type.Optional(Type.Array(ixitEntry, { title: "a list of IXIT entries" }));

/** The IXIT: how each thing is done, table by table; entries may hold any further field. */
export const ixitTables = Type.Object(
  Object.fromEntries(ixitTableNames.map((name) => [name, table()])) as Record<
    IxitTableName,
    ReturnType<typeof table>
  >,
  {
    additionalProperties: false,
    title: "the IXIT",
    description: "Implementation extra information for testing, by table of ETSI TS 103 701.",
  },
);

/** The IXIT tables of a specification. */
export type IxitTables = Static<typeof ixitTables>;
