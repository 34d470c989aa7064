import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { botCommands } from "./bot-commands.ts";
import { buildManifest } from "./build.ts";
import { iconErrors } from "./icon-errors.ts";
import { manifestValues } from "./manifest-values.ts";

const environment = {
  TEAMS_APP_ID: "0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11",
  CLIENT_ID: "be0c0000-0000-4000-8000-000000000001",
  APP_ID_URI: "api://beacon.trust.example/be0c0000-0000-4000-8000-000000000001",
  BOT_APP_ID: "be0c0000-0000-4000-8000-000000000002",
  BEACON_PUBLIC_URL: "https://beacon.trust.example/",
  DEVELOPER_NAME: 'The "Lighthouse" trust',
  PRIVACY_URL: "https://trust.example/privacy",
  TERMS_URL: "https://trust.example/terms",
};
const values = manifestValues(environment, "0.1.0");
const manifest = buildManifest({ values, commands: botCommands, languages: [] });

describe("the Teams manifest", () => {
  it("leaves no placeholder and keeps a quotation mark as it was typed", () => {
    expect(JSON.stringify(manifest)).not.toContain("${{");
    expect(manifest.developer.name).toBe('The "Lighthouse" trust');
  });

  it("opens the tab at the public address and lets it load from nowhere else", () => {
    expect(manifest.staticTabs?.[0]).toEqual({
      entityId: "beacon",
      name: "Home",
      contentUrl: "https://beacon.trust.example/",
      websiteUrl: "https://beacon.trust.example/",
      scopes: ["personal"],
    });
    expect(manifest.validDomains).toEqual(["beacon.trust.example"]);
  });

  it("lists what the bot can be asked, in personal chat, teams and group chats alike", () => {
    expect(manifest.bots?.[0]?.commandLists?.map(({ scopes }) => scopes)).toEqual([
      ["personal"],
      ["team"],
      ["groupChat"],
    ]);
    expect(manifest.bots?.[0]?.commandLists?.[0]?.commands).toEqual([
      { title: "briefing", description: "What is for you in the newest Tuesday briefing" },
      { title: "to do", description: "What you still have to do, by when" },
      { title: "next meeting", description: "When and where you meet next" },
      { title: "what's on", description: "Your meetings, or a network's, on the days you name" },
      { title: "send my apologies", description: "Say that you can't come to a meeting" },
      { title: "my CPD", description: "What CPD you still owe, why and by when" },
      { title: "check in", description: "Check in to the meeting you are at" },
      { title: "find a resource", description: "The resources that fit your words, the best first" },
      { title: "who can help", description: "Colleagues who can help with something, and how to reach them" },
      { title: "propose an item", description: "Something that should go into a Tuesday briefing" },
      { title: "help", description: "What you can ask Beacon" },
    ]);
  });

  it("refuses more commands than Teams shows", () => {
    const commands = Array.from({ length: 13 }, (_, index) => ({ title: `ask ${index}`, description: "" }));
    expect(() => buildManifest({ values, commands, languages: [] })).toThrow(
      "Teams shows at most 12 commands, not 13",
    );
  });

  it("offers the search of resources where a message is written and keeping a link or proposing an item from a post's menu, and asks us about links to our own pages alone", () => {
    expect(manifest.composeExtensions).toEqual([
      {
        botId: "be0c0000-0000-4000-8000-000000000002",
        commands: [
          {
            id: "searchResources",
            type: "query",
            context: ["compose", "commandBox"],
            title: "Resources",
            description: "Find a resource and put it into your message",
            initialRun: true,
            parameters: [
              {
                name: "words",
                title: "Words",
                description: "What you look for, such as phonics screening check",
                inputType: "text",
              },
            ],
          },
          {
            id: "keepResource",
            title: "Keep as a resource",
            description: "Put a link of this post into a network's resources",
            type: "action",
            context: ["message"],
            fetchTask: true,
          },
          {
            id: "proposeItem",
            title: "Propose for the briefing",
            description: "Put this post forward for a Tuesday briefing",
            type: "action",
            context: ["message"],
            fetchTask: true,
          },
        ],
        messageHandlers: [
          { type: "link", value: { domains: ["beacon.trust.example"], supportsAnonymizedPayloads: true } },
        ],
      },
    ]);
  });

  it("declares the notifications: the briefing is out, a meeting is near, a place has come free, CPD is owed, feedback is asked for, a resource is asked for and found, a proposal of a resource or an item is decided on", () => {
    expect(manifest.activities?.activityTypes).toEqual([
      {
        type: "briefingPublished",
        description: "The Tuesday briefing is out",
        templateText: "{actor} published the Tuesday briefing: {edition}",
      },
      {
        type: "meetingReminder",
        description: "A meeting that you are expected at is near",
        templateText: "{actor} reminds you of {meeting}",
      },
      {
        type: "meetingPlace",
        description: "Somebody on a waiting list has a place, or has none after all",
        templateText: "{actor} has news of your place at {meeting}",
      },
      {
        type: "cpdReminder",
        description: "Mandatory CPD is due or overdue, or your head asks after it",
        templateText: "{actor} reminds you of your CPD: {courses}",
      },
      {
        type: "staffCpdReminder",
        description: "Staff of a school that you lead have had CPD overdue for some time",
        templateText: "{actor} tells you what your staff still owe: {courses}",
      },
      {
        type: "meetingFeedback",
        description: "Somebody was at a meeting and can say what they thought of it",
        templateText: "{actor} asks what you thought of {meeting}",
      },
      {
        type: "resourceAsked",
        description: "A network that you lead is asked for a resource, and has no channel to ask in",
        templateText: "{actor} asks your network for {words}",
      },
      {
        type: "resourceFound",
        description: "Somebody answered what you asked a network for, or closed it",
        templateText: "{actor} has news of what you asked for: {words}",
      },
      {
        type: "proposalDecided",
        description: "A resource that you proposed was accepted or declined",
        templateText: "{actor} has news of what you proposed: {resource}",
      },
      {
        type: "itemProposalDecided",
        description: "An item that you proposed for the briefing was taken in or sent back",
        templateText: "{actor} has news of your item for the briefing: {item}",
      },
      {
        type: "proposalsClosing",
        description: "Proposals for the briefing close today: yours to mend, or to read as an editor",
        templateText: "{actor} reminds you that proposals close for {edition}",
      },
      {
        type: "itemHanded",
        description:
          "A colleague handed you something that a briefing asks for, or there is news of what you handed on",
        templateText: "{actor} has news of something to do: {item}",
      },
      {
        type: "itemQuestion",
        description: "A reader asks about your item of the briefing, or what you asked is answered",
        templateText: "{actor} has a question or an answer about the briefing: {item}",
      },
      {
        type: "briefingReminder",
        description: "What a briefing asks is still to be done before its deadline",
        templateText: "{actor} reminds you: {items}",
      },
      {
        type: "briefingCorrected",
        description: "An item of a briefing that you had opened was corrected, withdrawn or put back",
        templateText: "{actor} set something right in the briefing: {item}",
      },
    ]);
  });

  it("asks consent for reading the heads' channel and notifying readers, and for nothing more", () => {
    expect(manifest.authorization?.permissions?.resourceSpecific).toEqual([
      { name: "ChannelMessage.Read.Group", type: "Application" },
      { name: "TeamsActivity.Send.User", type: "Application" },
    ]);
  });

  it("names every missing value at once", () => {
    expect(() => manifestValues({ CLIENT_ID: "x", APP_ID_URI: "y", DEVELOPER_NAME: "z" }, "0.1.0")).toThrow(
      "The manifest needs these values: TEAMS_APP_ID, BOT_APP_ID, BEACON_PUBLIC_URL, BEACON_DOMAIN, PRIVACY_URL, TERMS_URL",
    );
  });

  it("can be added to a channel, a chat, a meeting and a page of SharePoint, where a page of Beacon's is chosen", () => {
    expect(manifest.configurableTabs).toEqual([
      {
        id: "beacon-page",
        configurationUrl: "https://beacon.trust.example/configure",
        canUpdateConfiguration: true,
        scopes: ["team", "groupChat"],
        context: ["channelTab", "privateChatTab", "meetingChatTab", "meetingDetailsTab", "meetingSidePanel"],
        meetingSurfaces: ["sidePanel"],
        supportedSharePointHosts: ["sharePointFullPage", "sharePointWebPart"],
      },
    ]);
    expect(manifest.defaultGroupCapability).toEqual({ team: "tab", groupchat: "tab", meetings: "tab" });
  });

  it("signs people in to Beacon's own registration", () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: "be0c0000-0000-4000-8000-000000000001",
      resource: "api://beacon.trust.example/be0c0000-0000-4000-8000-000000000001",
    });
  });

  it("speaks British English, and the languages that it was translated to", () => {
    expect(manifest.localizationInfo).toEqual({ defaultLanguageTag: "en-gb" });
    const translated = buildManifest({ values, commands: botCommands, languages: ["cy", "pl"] });
    expect(translated.localizationInfo).toEqual({
      defaultLanguageTag: "en-gb",
      additionalLanguages: [
        { languageTag: "cy", file: "cy.json" },
        { languageTag: "pl", file: "pl.json" },
      ],
    });
  });

  it.each([
    ["color.png", 192],
    ["outline.png", 32],
  ])("has %s as a square of %i pixels with an alpha channel", (icon, pixels) => {
    expect(iconErrors(readFileSync(new URL(`./icons/${icon}`, import.meta.url)), pixels)).toEqual([]);
  });

  it("would not take the one icon for the other, a drawing without alpha, or what is no picture", () => {
    const outline = readFileSync(new URL("./icons/outline.png", import.meta.url));
    expect(iconErrors(outline, 192)).toEqual(["is 32 × 32 pixels, and must be 192 × 192"]);
    const opaque = Buffer.from(outline);
    opaque.writeUInt8(2, 25);
    expect(iconErrors(opaque, 32)).toEqual(["has no alpha channel"]);
    expect(iconErrors(Buffer.from("<svg/>"), 32)).toEqual(["is not a PNG picture"]);
  });
});
