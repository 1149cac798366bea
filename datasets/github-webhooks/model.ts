/** Payloads of GitHub's webhooks. Long because it is one model with every key of every payload. */

import payloads from "@octokit/webhooks-examples" with { type: "json" };
import type { JsonValue } from "../../src/kinds/contract.ts";
import { m } from "../../src/model/model.ts";
import { seeded } from "../../src/kinds/random.ts";
import type { Dataset } from "../contract.ts";

/** The events whose payloads share this model; the other events are other records. */
const EVENTS = ["issues", "issue_comment", "pull_request", "release", "label", "milestone", "star"];

// Every key of every payload is here, none renamed, none made up. A key that some payloads lack is optional;
// one that was only ever null (`mirror_url`) is text or null, and an array that was always empty holds text.
// GitHub promises no length of any text, so none is asked for but that of a commit's hash.
const count = () => m.integer(0, Number.MAX_SAFE_INTEGER);
const id = () => m.integer(1, Number.MAX_SAFE_INTEGER);
const association = () =>
  m.enum(
    "COLLABORATOR",
    "CONTRIBUTOR",
    "FIRST_TIMER",
    "FIRST_TIME_CONTRIBUTOR",
    "MANNEQUIN",
    "MEMBER",
    "NONE",
    "OWNER",
  );

const user = m.object("User", {
  login: m.text(),
  id: id(),
  node_id: m.text(),
  avatar_url: m.text(),
  gravatar_id: m.text(),
  url: m.text(),
  html_url: m.text(),
  followers_url: m.text(),
  following_url: m.text(),
  gists_url: m.text(),
  starred_url: m.text(),
  subscriptions_url: m.text(),
  organizations_url: m.text(),
  repos_url: m.text(),
  events_url: m.text(),
  received_events_url: m.text(),
  type: m.enum("User", "Organization", "Bot"),
  site_admin: m.boolean(),
});

const label = m.object("Label", {
  id: id(),
  node_id: m.text(),
  url: m.text(),
  name: m.text(),
  color: m.text(),
  default: m.boolean(),
  description: m.optional(m.text()),
});

const milestone = m.object("Milestone", {
  url: m.text(),
  html_url: m.text(),
  labels_url: m.text(),
  id: id(),
  node_id: m.text(),
  number: count(),
  title: m.text(),
  description: m.text(),
  creator: user,
  open_issues: count(),
  closed_issues: count(),
  state: m.enum("open", "closed"),
  created_at: m.instant(),
  updated_at: m.instant(),
  due_on: m.instant(),
  closed_at: m.nullable(m.instant()),
});

const reactions = m.object("Reactions", {
  url: m.text(),
  total_count: count(),
  "+1": count(),
  "-1": count(),
  laugh: count(),
  hooray: count(),
  confused: count(),
  heart: count(),
  rocket: count(),
  eyes: count(),
});

const customProperties = m.object("CustomProperties", {});

const organization = m.object("Organization", {
  login: m.text(),
  id: id(),
  node_id: m.text(),
  url: m.text(),
  repos_url: m.text(),
  events_url: m.text(),
  hooks_url: m.text(),
  issues_url: m.text(),
  members_url: m.text(),
  public_members_url: m.text(),
  avatar_url: m.text(),
  description: m.text(),
});

const installation = m.object("Installation", {
  id: id(),
  node_id: m.text(),
});

const change = m.object("Change", {
  from: m.text(),
});

const pullRequestLinks = m.object("PullRequestLinks", {
  url: m.text(),
  html_url: m.text(),
  diff_url: m.text(),
  patch_url: m.text(),
});

const link = m.object("Link", {
  href: m.text(),
});

const release = m.object("Release", {
  url: m.text(),
  assets_url: m.text(),
  upload_url: m.text(),
  html_url: m.text(),
  id: id(),
  node_id: m.text(),
  tag_name: m.text(),
  target_commitish: m.text(),
  name: m.nullable(m.text()),
  draft: m.boolean(),
  author: user,
  prerelease: m.boolean(),
  created_at: m.instant(),
  published_at: m.instant(),
  assets: m.array(m.text(), [0, 2]),
  tarball_url: m.text(),
  zipball_url: m.text(),
  body: m.nullable(m.text()),
  discussion_url: m.optional(m.text()),
  reactions: m.optional(reactions),
});

const issue = m.object("Issue", {
  url: m.text(),
  repository_url: m.text(),
  labels_url: m.text(),
  comments_url: m.text(),
  events_url: m.text(),
  html_url: m.text(),
  id: id(),
  node_id: m.text(),
  number: count(),
  title: m.text(),
  user: user,
  labels: m.optional(m.array(label, [0, 2])),
  state: m.optional(m.enum("open", "closed")),
  locked: m.optional(m.boolean()),
  assignee: m.optional(m.nullable(user)),
  assignees: m.array(user, [0, 2]),
  milestone: m.nullable(milestone),
  comments: count(),
  created_at: m.instant(),
  updated_at: m.instant(),
  closed_at: m.nullable(m.instant()),
  author_association: association(),
  body: m.nullable(m.text()),
  active_lock_reason: m.optional(m.nullable(m.enum("resolved", "off-topic", "too heated", "spam"))),
  reactions: m.optional(reactions),
  performed_via_github_app: m.optional(m.nullable(m.text())),
  draft: m.optional(m.boolean()),
  timeline_url: m.optional(m.text()),
  pull_request: m.optional(pullRequestLinks),
});

const comment = m.object("Comment", {
  url: m.text(),
  html_url: m.text(),
  issue_url: m.text(),
  id: id(),
  node_id: m.text(),
  user: user,
  created_at: m.instant(),
  updated_at: m.instant(),
  author_association: association(),
  body: m.text(),
  reactions: m.optional(reactions),
  performed_via_github_app: m.optional(m.nullable(m.text())),
});

const repository = m.object("Repository", {
  id: id(),
  node_id: m.text(),
  name: m.text(),
  full_name: m.text(),
  private: m.boolean(),
  owner: user,
  html_url: m.text(),
  description: m.nullable(m.text()),
  fork: m.boolean(),
  url: m.text(),
  forks_url: m.text(),
  keys_url: m.text(),
  collaborators_url: m.text(),
  teams_url: m.text(),
  hooks_url: m.text(),
  issue_events_url: m.text(),
  events_url: m.text(),
  assignees_url: m.text(),
  branches_url: m.text(),
  tags_url: m.text(),
  blobs_url: m.text(),
  git_tags_url: m.text(),
  git_refs_url: m.text(),
  trees_url: m.text(),
  statuses_url: m.text(),
  languages_url: m.text(),
  stargazers_url: m.text(),
  contributors_url: m.text(),
  subscribers_url: m.text(),
  subscription_url: m.text(),
  commits_url: m.text(),
  git_commits_url: m.text(),
  comments_url: m.text(),
  issue_comment_url: m.text(),
  contents_url: m.text(),
  compare_url: m.text(),
  merges_url: m.text(),
  archive_url: m.text(),
  downloads_url: m.text(),
  issues_url: m.text(),
  pulls_url: m.text(),
  milestones_url: m.text(),
  notifications_url: m.text(),
  labels_url: m.text(),
  releases_url: m.text(),
  deployments_url: m.text(),
  created_at: m.instant(),
  updated_at: m.instant(),
  pushed_at: m.instant(),
  git_url: m.text(),
  ssh_url: m.text(),
  clone_url: m.text(),
  svn_url: m.text(),
  homepage: m.nullable(m.text()),
  size: count(),
  stargazers_count: count(),
  watchers_count: count(),
  language: m.nullable(m.text()),
  has_issues: m.boolean(),
  has_projects: m.boolean(),
  has_downloads: m.boolean(),
  has_wiki: m.boolean(),
  has_pages: m.boolean(),
  forks_count: count(),
  mirror_url: m.nullable(m.text()),
  archived: m.boolean(),
  disabled: m.boolean(),
  open_issues_count: count(),
  license: m.nullable(m.text()),
  forks: count(),
  open_issues: count(),
  watchers: count(),
  default_branch: m.text(),
  is_template: m.optional(m.boolean()),
  topics: m.optional(m.array(m.text(), [0, 2])),
  visibility: m.optional(m.enum("public", "private", "internal")),
  web_commit_signoff_required: m.optional(m.boolean()),
  custom_properties: m.optional(customProperties),
  allow_squash_merge: m.optional(m.boolean()),
  allow_merge_commit: m.optional(m.boolean()),
  allow_rebase_merge: m.optional(m.boolean()),
  delete_branch_on_merge: m.optional(m.boolean()),
});

const changes = m.object("Changes", {
  body: m.optional(change),
  old_issue: m.optional(issue),
  old_repository: m.optional(repository),
  new_issue: m.optional(issue),
  new_repository: m.optional(repository),
  color: m.optional(change),
  name: m.optional(change),
});

const branch = m.object("Branch", {
  label: m.text(),
  ref: m.text(),
  sha: m.string(40, 40),
  user: user,
  repo: repository,
});

const links = m.object("Links", {
  self: link,
  html: link,
  issue: link,
  comments: link,
  review_comments: link,
  review_comment: link,
  commits: link,
  statuses: link,
});

const pullRequest = m.object("PullRequest", {
  url: m.text(),
  id: id(),
  node_id: m.text(),
  html_url: m.text(),
  diff_url: m.text(),
  patch_url: m.text(),
  issue_url: m.text(),
  number: count(),
  state: m.enum("open", "closed"),
  locked: m.boolean(),
  title: m.text(),
  user: user,
  body: m.nullable(m.text()),
  created_at: m.instant(),
  updated_at: m.instant(),
  closed_at: m.nullable(m.instant()),
  merged_at: m.nullable(m.instant()),
  merge_commit_sha: m.nullable(m.string(40, 40)),
  assignee: m.nullable(user),
  assignees: m.array(user, [0, 2]),
  requested_reviewers: m.array(user, [0, 2]),
  requested_teams: m.array(m.text(), [0, 2]),
  labels: m.array(label, [0, 2]),
  milestone: m.nullable(milestone),
  commits_url: m.text(),
  review_comments_url: m.text(),
  review_comment_url: m.text(),
  comments_url: m.text(),
  statuses_url: m.text(),
  head: branch,
  base: branch,
  _links: links,
  author_association: association(),
  draft: m.boolean(),
  merged: m.boolean(),
  mergeable: m.nullable(m.boolean()),
  rebaseable: m.nullable(m.boolean()),
  mergeable_state: m.enum("behind", "blocked", "clean", "dirty", "draft", "has_hooks", "unknown", "unstable"),
  merged_by: m.nullable(m.text()),
  comments: count(),
  review_comments: count(),
  maintainer_can_modify: m.boolean(),
  commits: count(),
  additions: count(),
  deletions: count(),
  changed_files: count(),
  auto_merge: m.optional(m.nullable(m.text())),
  active_lock_reason: m.optional(m.nullable(m.enum("resolved", "off-topic", "too heated", "spam"))),
});

const model = m.object("Event", {
  action: m.enum(
    "assigned",
    "closed",
    "converted_to_draft",
    "created",
    "deleted",
    "demilestoned",
    "edited",
    "labeled",
    "locked",
    "milestoned",
    "opened",
    "pinned",
    "prereleased",
    "published",
    "ready_for_review",
    "released",
    "reopened",
    "review_request_removed",
    "review_requested",
    "synchronize",
    "transferred",
    "unassigned",
    "unlabeled",
    "unlocked",
    "unpinned",
  ),
  issue: m.optional(issue),
  comment: m.optional(comment),
  repository: repository,
  sender: user,
  organization: m.optional(organization),
  installation: m.optional(installation),
  changes: m.optional(changes),
  assignee: m.optional(user),
  milestone: m.optional(milestone),
  label: m.optional(label),
  number: m.optional(count()),
  pull_request: m.optional(pullRequest),
  requested_reviewer: m.optional(user),
  before: m.optional(m.string(40, 40)),
  after: m.optional(m.string(40, 40)),
  release: m.optional(release),
  starred_at: m.optional(m.nullable(m.instant())),
});

interface Examples {
  readonly name: string;
  readonly examples: readonly JsonValue[];
}

/** What GitHub sends to a webhook: real payloads, with all that is untidy in them. */
export default {
  name: "github-webhooks",
  summary:
    "a payload that GitHub sends to a webhook: issues, pull requests, releases and what belongs to them",
  origin: "@octokit/webhooks-examples (MIT)",
  model,
  defaultCount: 94,
  clean: (count, seed) => {
    // The package's types describe another export than its file has.
    const chosen = (payloads as unknown as readonly Examples[]).filter(({ name }) => EVENTS.includes(name));
    return seeded(seed)
      .shuffle(chosen.flatMap(({ examples }) => examples))
      .slice(0, count);
  },
} satisfies Dataset;
