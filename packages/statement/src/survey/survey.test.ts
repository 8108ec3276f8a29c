import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { type Element, elementsOf, readMarkup, textIn } from "../../test/read-markup.js";
import { estate, placeSurvey } from "../../test/surveys.js";
import { renderHtml, renderMarkdown } from "../index.js";
import {
  emptySurvey,
  mergeSurveys,
  readSurvey,
  type Survey,
  type SurveyedFile,
  surveyCsv,
  surveyDevice,
  surveyDocument,
  surveyPlace,
  surveySections,
} from "./index.js";
import { foldCompany } from "./tables/suppliers.js";
import { supportOn } from "./tables/support.js";
import { inAYear } from "./tables/year.js";

const tables = surveySections(estate).flatMap((section) => section.tables);
const rowsOf = (id: string, survey?: Survey) => {
  const all = survey ? surveySections(survey).flatMap((section) => section.tables) : tables;
  return all.find((table) => table.id === id)?.rows.map(({ cells }) => cells);
};

describe("a survey", () => {
  test("counts what there is", () => {
    expect(rowsOf("estate")).toEqual([
      ["Places", 2],
      ["Files of place registers", 2],
      ["Device specifications", 1],
      ["Files that could not be read", 1],
      ["Services", 1],
      ["Systems", 4],
      ["Device classes", 5],
      ["Data sets", 1],
      ["Data flows", 4],
      ["Suppliers", 3],
      ["Risks", 0],
      ["Devices, where classes say how many", 27],
    ]);
  });

  test("says for which days its files were judged", () => {
    const daysOf = (survey: Survey) => surveyDocument(survey).meta[0]?.value;
    const [file] = estate.files;
    if (file === undefined) throw new Error("The estate has no file.");
    const on = (day: string, path: string): SurveyedFile => ({ ...file, day, path });
    const files = [on("2026-11-25", "a"), on("2020-01-01", "b"), on("2021-01-01", "c")];
    const survey = { ...emptySurvey("2026-11-25"), files };
    expect(daysOf(survey)).toBe(
      "25 November 2026; what was found in 2 files is of earlier days, from 1 January 2020 on",
    );
    expect(daysOf({ ...survey, files: files.slice(0, 1) })).toBe("25 November 2026");
  });

  test("groups systems by use case and sector", () => {
    expect(rowsOf("systems-by-use-case")).toEqual([
      ["Automated traffic lights and traffic signal control", 1, 1],
      ["CCTV and video surveillance", 1, 1],
      ["No use case said", 1, 1],
      ["Parking sensors and smart parking", 1, 1],
    ]);
    expect(rowsOf("systems-by-sector")?.map(([name]) => name)).toEqual([
      "Public realm",
      "No use case said",
      "Transport",
    ]);
  });

  test("says where support stands on the day", () => {
    expect(rowsOf("support")).toEqual([
      ["Support has ended", 1, 12, 0],
      ["Support ends within 12 months", 2, 3, 0],
      ["Supported for longer", 1, 5, 1],
      ["No last day of support recorded", 1, 7, 0],
    ]);
    expect(rowsOf("support-ending")?.map(([day, label]) => `${day} ${label}`)).toEqual([
      "2026-11-24 Old cameras",
      "2026-11-25 today",
      "2027-11-25 year",
    ]);
    expect(supportOn("2027-02-28", "2026-02-28")).toBe("ending");
    expect(inAYear("2028-02-29")).toBe("2029-02-28");
  });

  test("counts findings by area, item and level, without those that were accepted", () => {
    expect(rowsOf("findings-by-area")).toEqual([
      ["place", 2, 2, 0, 0, 2],
      ["uk-psti", 1, 0, 0, 0, 0],
    ]);
    expect(rowsOf("findings-by-standard")).toEqual([["ncsc-connected-places 2021", 0, 2, 0, 0, 2]]);
    expect(rowsOf("findings-by-item")).toEqual([["NCSC principle 1", 0, 2, 0, 0, 2]]);
    expect(estate.files[0]).toMatchObject({ accepted: 1 });
  });

  test("says on how many places a supplier weighs, however its name is written", () => {
    expect(rowsOf("suppliers")).toEqual([
      ["ACME Ltd", 2, 2, 3, "Acme Holdings", "France"],
      ["cloud", 1, 0, 1, undefined, undefined],
    ]);
    expect(foldCompany("Ltd")).toBe("ltd");
    expect(foldCompany("Müller GmbH")).toBe("müller");
    expect(foldCompany("!!!")).toBe("!!!");
  });

  test("lists assurances that have expired or expire within a year", () => {
    expect(rowsOf("assurances-expiring")?.map((row) => row.slice(0, 2))).toEqual([
      ["2026-10-01", "Cyber Essentials Plus"],
      ["2027-06-30", "ISO 27001"],
    ]);
  });

  test("lists flows of personal data without an assessment, by what their data set says as well", () => {
    expect(rowsOf("personal-data")).toEqual([
      ["Special category data", 1, 0],
      ["Other personal data", 1, 1],
    ]);
    expect(rowsOf("without-impact-assessment")).toEqual([
      ["Special category", "Faces", "public-task", "Saltmarsh"],
      ["Personal", "a", undefined, "Saltmarsh"],
    ]);
  });

  test("counts only the findings of a part of a register", () => {
    const facts = { path: "part.place.yaml", digest: "p", day: estate.today };
    const part = surveyPlace(
      facts,
      { place: { name: "saltmarsh ", organisation: "Saltmarsh Council" }, systems: [{ id: "x" }] },
      [],
      true,
    );
    const survey = mergeSurveys(estate, { ...emptySurvey(estate.today), files: [part] });
    expect(rowsOf("estate", survey)?.slice(0, 2)).toEqual([
      ["Places", 2],
      ["Files of place registers", 3],
    ]);
    expect(rowsOf("estate", survey)?.slice(5)).toEqual(rowsOf("estate")?.slice(5));
  });

  test("names a product once, and a nameless one by its file", () => {
    const facts = { path: "p1.device.yaml", digest: "d", day: estate.today };
    const named = (product: { name?: string; model?: string }) =>
      surveyDevice(facts, { product }, []).product;
    expect(named({ name: "Baysense P1", model: "P1" })).toBe("Baysense P1");
    expect(named({ name: "Baysense", model: "P1" })).toBe("Baysense, P1");
    expect(named({ model: "P1" })).toBe("P1");
    expect(named({})).toBe("p1.device.yaml");
  });

  test("of nothing says so", () => {
    const text = renderMarkdown(surveyDocument(emptySurvey("2026-11-25")));
    expect(text).toContain("No register lists a system.");
    expect(text).toContain("Nothing was found.");
  });
});

describe("surveys put together", () => {
  const files = fc.record({
    path: fc.constantFrom("a", "b", "c"),
    digest: fc.constantFrom("1", "2"),
    day: fc.constantFrom("2026-01-01", "2026-01-02"),
    kind: fc.constant("unread" as const),
    why: fc.string({ maxLength: 2 }),
  }) satisfies fc.Arbitrary<SurveyedFile>;
  const surveys = fc
    .record({
      today: fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
      items: fc.dictionary(fc.constantFrom("x", "y", "__proto"), fc.string({ maxLength: 2 })),
      files: fc.array(files, { maxLength: 5 }),
    })
    .map((survey): Survey => mergeSurveys({ bollard: "survey/1", ...survey }));

  test("are the same in whatever order", () => {
    fc.assert(
      fc.property(surveys, surveys, surveys, (a, b, c) => {
        const all = JSON.stringify(mergeSurveys(a, b, c));
        expect(JSON.stringify(mergeSurveys(mergeSurveys(a, b), c))).toBe(all);
        expect(JSON.stringify(mergeSurveys(a, mergeSurveys(b, c)))).toBe(all);
        expect(JSON.stringify(mergeSurveys(c, b, a))).toBe(all);
        expect(JSON.stringify(mergeSurveys(a, a))).toBe(JSON.stringify(a));
      }),
    );
  });

  test("count a file once, as it was judged last, and files of the same name with other texts each", () => {
    const earlier = placeSurvey("a.place.yaml", { place: { name: "A" } }, "2026-11-01");
    const later = placeSurvey("a.place.yaml", { place: { name: "A" } }, "2026-11-20");
    expect(mergeSurveys(later, earlier)).toEqual(later);
    const [file] = earlier.files;
    const other: Survey = { ...earlier, files: file ? [{ ...file, digest: "other" }] : [] };
    expect(mergeSurveys(later, other).files).toHaveLength(2);
  });
});

describe("the JSON of a survey", () => {
  test("is read as the same survey", () => {
    expect(readSurvey(JSON.stringify(estate))).toEqual({ survey: estate, faults: [] });
  });

  test.each([
    ["", "it is no survey"],
    ["[1]", "it is no survey"],
    ['{"bollard":"place/1"}', "it is no survey"],
    ['{"bollard":"survey/2"}', "another version, survey/2"],
    ['{"bollard":"survey/1"}', "today"],
    ['{"bollard":"survey/1","today":"2026-13-01","items":{},"files":[]}', "/today: "],
    [
      '{"bollard":"survey/1","today":"2026-11-25","items":{},"files":[{"kind":"__proto__"}]}',
      "/files/0/kind: ",
    ],
    [
      '{"bollard":"survey/1","today":"2026-11-25","items":{},"files":[{"kind":"unread","path":1}]}',
      "/files/0/path: ",
    ],
    ['{"bollard":"survey/1","today":"2026-11-25","items":{},"files":[null]}', "/files/0"],
  ])("%s is refused", (text, reason) => {
    const { survey, faults } = readSurvey(text);
    expect(survey).toBeUndefined();
    expect(faults.join("\n")).toContain(reason);
  });
});

describe("the tables as CSV", () => {
  const csv = new Map(surveyCsv(estate).map(({ name, text }) => [name, text]));

  test("are a file each, with every row", () => {
    expect([...csv.keys()]).toContain("suppliers.csv");
    expect(csv.get("findings-by-area.csv")).toBe(
      "Area,Errors,Warnings,Information,Hints,Questions\r\nplace,2,2,0,0,2\r\nuk-psti,1,0,0,0,0\r\n",
    );
    expect(new Set(csv.keys()).size).toBe(tables.length);
  });

  test("hold no formula", () => {
    expect(csv.get("support-ending.csv")).toContain("2026-11-24,Old cameras,'=Kerb,,12,Saltmarsh");
  });
});

describe("the document", () => {
  const html = renderHtml(surveyDocument(estate));
  const page = readMarkup(html);
  const all = (name: string, within: Element = page) =>
    [...elementsOf(within)].filter((element) => element.name === name);

  test("has a table for every picture, which says that it is one", () => {
    const pictures = all("svg");
    expect(pictures.length).toBeGreaterThan(5);
    const captions = all("caption").map(textIn);
    for (const { attributes } of pictures) {
      expect(attributes["role"]).toBe("img");
      const caption = (attributes["aria-label"] ?? "").replace("Bars of the table below: ", "");
      expect(captions).toContain(caption);
    }
    expect(all("figure")).toHaveLength(pictures.length);
  });

  test("loads nothing and runs nothing", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<img|<link|href="http|url\(/);
  });

  test("is the same each time, and shows hostile names as they are", () => {
    const hostile = placeSurvey("<b>.place.yaml", {
      place: { name: "</svg><script>alert(1)</script>" },
      suppliers: [{ id: "x", name: '"><img src=x>' }],
    });
    const first = renderHtml(surveyDocument(hostile));
    expect(renderHtml(surveyDocument(hostile))).toBe(first);
    expect(first).not.toMatch(/<script|<img/);
  });

  test("shows a hundred rows of a long table and says how many there are", () => {
    const suppliers = Array.from({ length: 150 }, (_, at) => ({ id: `s${at}` }));
    const long = surveyDocument(placeSurvey("a", { suppliers }));
    expect(renderMarkdown(long)).toContain("The first 100 of 150 are shown");
  });
});
