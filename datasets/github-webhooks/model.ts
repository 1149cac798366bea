import payloads from "@octokit/webhooks-examples" with { type: "json" };
import type { JsonValue } from "../../src/kinds/contract.ts";
import { m } from "../../src/model/model.ts";
import { seeded } from "../../src/kinds/random.ts";
import type { Dataset } from "../contract.ts";

/** The events whose payloads share this model; the other events are other records. */
const EVENTS = ["issues", "issue_comment", "pull_request", "release", "label", "milestone", "star"];

// Every key of every payload is here, none renamed, none made up. A key that some payloads lack is optional;
// one that was only ever null (`mirror_url`) is text or null, and an array that was always empty holds text.
const name = () => m.string(0, 255);
const url = () => m.string(0, 2048);
const text = () => m.string(0, 65_536);
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
  login: name(),
  id: id(),
  node_id: name(),
  avatar_url: url(),
  gravatar_id: name(),
  url: url(),
  html_url: url(),
  followers_url: url(),
  following_url: url(),
  gists_url: url(),
  starred_url: url(),
  subscriptions_url: url(),
  organizations_url: url(),
  repos_url: url(),
  events_url: url(),
  received_events_url: url(),
  type: m.enum("User", "Organization", "Bot"),
  site_admin: m.boolean(),
});

const label = m.object("Label", {
  id: id(),
  node_id: name(),
  url: url(),
  name: name(),
  color: name(),
  default: m.boolean(),
  description: m.optional(text()),
});

const milestone = m.object("Milestone", {
  url: url(),
  html_url: url(),
  labels_url: url(),
  id: id(),
  node_id: name(),
  number: count(),
  title: name(),
  description: text(),
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
  url: url(),
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
  login: name(),
  id: id(),
  node_id: name(),
  url: url(),
  repos_url: url(),
  events_url: url(),
  hooks_url: url(),
  issues_url: url(),
  members_url: url(),
  public_members_url: url(),
  avatar_url: url(),
  description: text(),
});

const installation = m.object("Installation", {
  id: id(),
  node_id: name(),
});

const change = m.object("Change", {
  from: text(),
});

const pullRequestLinks = m.object("PullRequestLinks", {
  url: url(),
  html_url: url(),
  diff_url: url(),
  patch_url: url(),
});

const link = m.object("Link", {
  href: url(),
});

const release = m.object("Release", {
  url: url(),
  assets_url: url(),
  upload_url: url(),
  html_url: url(),
  id: id(),
  node_id: name(),
  tag_name: name(),
  target_commitish: name(),
  name: m.nullable(name()),
  draft: m.boolean(),
  author: user,
  prerelease: m.boolean(),
  created_at: m.instant(),
  published_at: m.instant(),
  assets: m.array(name(), [0, 2]),
  tarball_url: url(),
  zipball_url: url(),
  body: m.nullable(text()),
  discussion_url: m.optional(url()),
  reactions: m.optional(reactions),
});

const issue = m.object("Issue", {
  url: url(),
  repository_url: url(),
  labels_url: url(),
  comments_url: url(),
  events_url: url(),
  html_url: url(),
  id: id(),
  node_id: name(),
  number: count(),
  title: name(),
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
  body: m.nullable(text()),
  active_lock_reason: m.optional(m.nullable(m.enum("resolved", "off-topic", "too heated", "spam"))),
  reactions: m.optional(reactions),
  performed_via_github_app: m.optional(m.nullable(name())),
  draft: m.optional(m.boolean()),
  timeline_url: m.optional(url()),
  pull_request: m.optional(pullRequestLinks),
});

const comment = m.object("Comment", {
  url: url(),
  html_url: url(),
  issue_url: url(),
  id: id(),
  node_id: name(),
  user: user,
  created_at: m.instant(),
  updated_at: m.instant(),
  author_association: association(),
  body: text(),
  reactions: m.optional(reactions),
  performed_via_github_app: m.optional(m.nullable(name())),
});

const repository = m.object("Repository", {
  id: id(),
  node_id: name(),
  name: name(),
  full_name: name(),
  private: m.boolean(),
  owner: user,
  html_url: url(),
  description: m.nullable(text()),
  fork: m.boolean(),
  url: url(),
  forks_url: url(),
  keys_url: url(),
  collaborators_url: url(),
  teams_url: url(),
  hooks_url: url(),
  issue_events_url: url(),
  events_url: url(),
  assignees_url: url(),
  branches_url: url(),
  tags_url: url(),
  blobs_url: url(),
  git_tags_url: url(),
  git_refs_url: url(),
  trees_url: url(),
  statuses_url: url(),
  languages_url: url(),
  stargazers_url: url(),
  contributors_url: url(),
  subscribers_url: url(),
  subscription_url: url(),
  commits_url: url(),
  git_commits_url: url(),
  comments_url: url(),
  issue_comment_url: url(),
  contents_url: url(),
  compare_url: url(),
  merges_url: url(),
  archive_url: url(),
  downloads_url: url(),
  issues_url: url(),
  pulls_url: url(),
  milestones_url: url(),
  notifications_url: url(),
  labels_url: url(),
  releases_url: url(),
  deployments_url: url(),
  created_at: m.instant(),
  updated_at: m.instant(),
  pushed_at: m.instant(),
  git_url: url(),
  ssh_url: url(),
  clone_url: url(),
  svn_url: url(),
  homepage: m.nullable(name()),
  size: count(),
  stargazers_count: count(),
  watchers_count: count(),
  language: m.nullable(name()),
  has_issues: m.boolean(),
  has_projects: m.boolean(),
  has_downloads: m.boolean(),
  has_wiki: m.boolean(),
  has_pages: m.boolean(),
  forks_count: count(),
  mirror_url: m.nullable(url()),
  archived: m.boolean(),
  disabled: m.boolean(),
  open_issues_count: count(),
  license: m.nullable(name()),
  forks: count(),
  open_issues: count(),
  watchers: count(),
  default_branch: name(),
  is_template: m.optional(m.boolean()),
  topics: m.optional(m.array(name(), [0, 2])),
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
  label: name(),
  ref: name(),
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
  url: url(),
  id: id(),
  node_id: name(),
  html_url: url(),
  diff_url: url(),
  patch_url: url(),
  issue_url: url(),
  number: count(),
  state: m.enum("open", "closed"),
  locked: m.boolean(),
  title: name(),
  user: user,
  body: m.nullable(text()),
  created_at: m.instant(),
  updated_at: m.instant(),
  closed_at: m.nullable(m.instant()),
  merged_at: m.nullable(m.instant()),
  merge_commit_sha: m.nullable(m.string(40, 40)),
  assignee: m.nullable(user),
  assignees: m.array(user, [0, 2]),
  requested_reviewers: m.array(user, [0, 2]),
  requested_teams: m.array(name(), [0, 2]),
  labels: m.array(label, [0, 2]),
  milestone: m.nullable(milestone),
  commits_url: url(),
  review_comments_url: url(),
  review_comment_url: url(),
  comments_url: url(),
  statuses_url: url(),
  head: branch,
  base: branch,
  _links: links,
  author_association: association(),
  draft: m.boolean(),
  merged: m.boolean(),
  mergeable: m.nullable(m.boolean()),
  rebaseable: m.nullable(m.boolean()),
  mergeable_state: m.enum("behind", "blocked", "clean", "dirty", "draft", "has_hooks", "unknown", "unstable"),
  merged_by: m.nullable(name()),
  comments: count(),
  review_comments: count(),
  maintainer_can_modify: m.boolean(),
  commits: count(),
  additions: count(),
  deletions: count(),
  changed_files: count(),
  auto_merge: m.optional(m.nullable(name())),
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
