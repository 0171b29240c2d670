// The same in CommonJS.
import psn = require("psn-api");

// Only this package's types say so: the alias is in effect.
const level = (summary: psn.UserTrophyProfileSummaryResponse): number => summary.trophyLevel;

export = { level, getUserTrophyProfileSummary: psn.getUserTrophyProfileSummary };
