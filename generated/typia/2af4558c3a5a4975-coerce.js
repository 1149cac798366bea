import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            action: {
                type: "string",
                "enum": [
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
                    "unpinned"
                ]
            },
            issue: {
                $ref: "#/$defs/IssueWire"
            },
            comment: {
                $ref: "#/$defs/CommentWire"
            },
            repository: {
                $ref: "#/$defs/RepositoryWire"
            },
            sender: {
                $ref: "#/$defs/UserWire"
            },
            organization: {
                $ref: "#/$defs/OrganizationWire"
            },
            installation: {
                $ref: "#/$defs/InstallationWire"
            },
            changes: {
                $ref: "#/$defs/ChangesWire"
            },
            assignee: {
                $ref: "#/$defs/UserWire"
            },
            milestone: {
                $ref: "#/$defs/MilestoneWire"
            },
            label: {
                $ref: "#/$defs/LabelWire"
            },
            number: {
                type: "integer",
                minimum: 0,
                maximum: 9.007199254740991e+15
            },
            pull_request: {
                $ref: "#/$defs/PullRequestWire"
            },
            requested_reviewer: {
                $ref: "#/$defs/UserWire"
            },
            before: {
                type: "string",
                minLength: 40,
                maxLength: 40
            },
            after: {
                type: "string",
                minLength: 40,
                maxLength: 40
            },
            release: {
                $ref: "#/$defs/ReleaseWire"
            },
            starred_at: {
                anyOf: [
                    {
                        type: "null"
                    },
                    {
                        type: "string",
                        format: "date-time"
                    }
                ]
            }
        },
        required: [
            "action",
            "repository",
            "sender"
        ],
        additionalProperties: false,
        $defs: {
            BranchWire: {
                type: "object",
                properties: {
                    label: {
                        type: "string"
                    },
                    ref: {
                        type: "string"
                    },
                    sha: {
                        type: "string",
                        minLength: 40,
                        maxLength: 40
                    },
                    user: {
                        $ref: "#/$defs/UserWire"
                    },
                    repo: {
                        $ref: "#/$defs/RepositoryWire"
                    }
                },
                required: [
                    "label",
                    "ref",
                    "sha",
                    "user",
                    "repo"
                ],
                additionalProperties: false
            },
            ChangeWire: {
                type: "object",
                properties: {
                    from: {
                        type: "string"
                    }
                },
                required: [
                    "from"
                ],
                additionalProperties: false
            },
            ChangesWire: {
                type: "object",
                properties: {
                    body: {
                        $ref: "#/$defs/ChangeWire"
                    },
                    old_issue: {
                        $ref: "#/$defs/IssueWire"
                    },
                    old_repository: {
                        $ref: "#/$defs/RepositoryWire"
                    },
                    new_issue: {
                        $ref: "#/$defs/IssueWire"
                    },
                    new_repository: {
                        $ref: "#/$defs/RepositoryWire"
                    },
                    color: {
                        $ref: "#/$defs/ChangeWire"
                    },
                    name: {
                        $ref: "#/$defs/ChangeWire"
                    }
                },
                required: [],
                additionalProperties: false
            },
            CommentWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    issue_url: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    user: {
                        $ref: "#/$defs/UserWire"
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    updated_at: {
                        type: "string",
                        format: "date-time"
                    },
                    author_association: {
                        type: "string",
                        "enum": [
                            "COLLABORATOR",
                            "CONTRIBUTOR",
                            "FIRST_TIMER",
                            "FIRST_TIME_CONTRIBUTOR",
                            "MANNEQUIN",
                            "MEMBER",
                            "NONE",
                            "OWNER"
                        ]
                    },
                    body: {
                        type: "string"
                    },
                    reactions: {
                        $ref: "#/$defs/ReactionsWire"
                    },
                    performed_via_github_app: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    }
                },
                required: [
                    "url",
                    "html_url",
                    "issue_url",
                    "id",
                    "node_id",
                    "user",
                    "created_at",
                    "updated_at",
                    "author_association",
                    "body"
                ],
                additionalProperties: false
            },
            CustomPropertiesWire: {
                type: "object",
                properties: {},
                required: [],
                additionalProperties: false
            },
            InstallationWire: {
                type: "object",
                properties: {
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    }
                },
                required: [
                    "id",
                    "node_id"
                ],
                additionalProperties: false
            },
            IssueWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    repository_url: {
                        type: "string"
                    },
                    labels_url: {
                        type: "string"
                    },
                    comments_url: {
                        type: "string"
                    },
                    events_url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    number: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    title: {
                        type: "string"
                    },
                    user: {
                        $ref: "#/$defs/UserWire"
                    },
                    labels: {
                        type: "array",
                        items: {
                            $ref: "#/$defs/LabelWire"
                        }
                    },
                    state: {
                        type: "string",
                        "enum": [
                            "closed",
                            "open"
                        ]
                    },
                    locked: {
                        type: "boolean"
                    },
                    assignee: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                $ref: "#/$defs/UserWire"
                            }
                        ]
                    },
                    assignees: {
                        type: "array",
                        items: {
                            $ref: "#/$defs/UserWire"
                        }
                    },
                    milestone: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                $ref: "#/$defs/MilestoneWire"
                            }
                        ]
                    },
                    comments: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    updated_at: {
                        type: "string",
                        format: "date-time"
                    },
                    closed_at: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                format: "date-time"
                            }
                        ]
                    },
                    author_association: {
                        type: "string",
                        "enum": [
                            "COLLABORATOR",
                            "CONTRIBUTOR",
                            "FIRST_TIMER",
                            "FIRST_TIME_CONTRIBUTOR",
                            "MANNEQUIN",
                            "MEMBER",
                            "NONE",
                            "OWNER"
                        ]
                    },
                    body: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    active_lock_reason: {
                        anyOf: [
                            {
                                type: "string",
                                "enum": [
                                    "off-topic",
                                    "resolved",
                                    "spam",
                                    "too heated"
                                ]
                            },
                            {
                                type: "null"
                            }
                        ]
                    },
                    reactions: {
                        $ref: "#/$defs/ReactionsWire"
                    },
                    performed_via_github_app: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    draft: {
                        type: "boolean"
                    },
                    timeline_url: {
                        type: "string"
                    },
                    pull_request: {
                        $ref: "#/$defs/PullRequestLinksWire"
                    }
                },
                required: [
                    "url",
                    "repository_url",
                    "labels_url",
                    "comments_url",
                    "events_url",
                    "html_url",
                    "id",
                    "node_id",
                    "number",
                    "title",
                    "user",
                    "assignees",
                    "milestone",
                    "comments",
                    "created_at",
                    "updated_at",
                    "closed_at",
                    "author_association",
                    "body"
                ],
                additionalProperties: false
            },
            LabelWire: {
                type: "object",
                properties: {
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    url: {
                        type: "string"
                    },
                    name: {
                        type: "string"
                    },
                    color: {
                        type: "string"
                    },
                    "default": {
                        type: "boolean"
                    },
                    description: {
                        type: "string"
                    }
                },
                required: [
                    "id",
                    "node_id",
                    "url",
                    "name",
                    "color",
                    "default"
                ],
                additionalProperties: false
            },
            LinkWire: {
                type: "object",
                properties: {
                    href: {
                        type: "string"
                    }
                },
                required: [
                    "href"
                ],
                additionalProperties: false
            },
            LinksWire: {
                type: "object",
                properties: {
                    self: {
                        $ref: "#/$defs/LinkWire"
                    },
                    html: {
                        $ref: "#/$defs/LinkWire"
                    },
                    issue: {
                        $ref: "#/$defs/LinkWire"
                    },
                    comments: {
                        $ref: "#/$defs/LinkWire"
                    },
                    review_comments: {
                        $ref: "#/$defs/LinkWire"
                    },
                    review_comment: {
                        $ref: "#/$defs/LinkWire"
                    },
                    commits: {
                        $ref: "#/$defs/LinkWire"
                    },
                    statuses: {
                        $ref: "#/$defs/LinkWire"
                    }
                },
                required: [
                    "self",
                    "html",
                    "issue",
                    "comments",
                    "review_comments",
                    "review_comment",
                    "commits",
                    "statuses"
                ],
                additionalProperties: false
            },
            MilestoneWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    labels_url: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    number: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    title: {
                        type: "string"
                    },
                    description: {
                        type: "string"
                    },
                    creator: {
                        $ref: "#/$defs/UserWire"
                    },
                    open_issues: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    closed_issues: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    state: {
                        type: "string",
                        "enum": [
                            "closed",
                            "open"
                        ]
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    updated_at: {
                        type: "string",
                        format: "date-time"
                    },
                    due_on: {
                        type: "string",
                        format: "date-time"
                    },
                    closed_at: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                format: "date-time"
                            }
                        ]
                    }
                },
                required: [
                    "url",
                    "html_url",
                    "labels_url",
                    "id",
                    "node_id",
                    "number",
                    "title",
                    "description",
                    "creator",
                    "open_issues",
                    "closed_issues",
                    "state",
                    "created_at",
                    "updated_at",
                    "due_on",
                    "closed_at"
                ],
                additionalProperties: false
            },
            OrganizationWire: {
                type: "object",
                properties: {
                    login: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    url: {
                        type: "string"
                    },
                    repos_url: {
                        type: "string"
                    },
                    events_url: {
                        type: "string"
                    },
                    hooks_url: {
                        type: "string"
                    },
                    issues_url: {
                        type: "string"
                    },
                    members_url: {
                        type: "string"
                    },
                    public_members_url: {
                        type: "string"
                    },
                    avatar_url: {
                        type: "string"
                    },
                    description: {
                        type: "string"
                    }
                },
                required: [
                    "login",
                    "id",
                    "node_id",
                    "url",
                    "repos_url",
                    "events_url",
                    "hooks_url",
                    "issues_url",
                    "members_url",
                    "public_members_url",
                    "avatar_url",
                    "description"
                ],
                additionalProperties: false
            },
            PullRequestLinksWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    diff_url: {
                        type: "string"
                    },
                    patch_url: {
                        type: "string"
                    }
                },
                required: [
                    "url",
                    "html_url",
                    "diff_url",
                    "patch_url"
                ],
                additionalProperties: false
            },
            PullRequestWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    diff_url: {
                        type: "string"
                    },
                    patch_url: {
                        type: "string"
                    },
                    issue_url: {
                        type: "string"
                    },
                    number: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    state: {
                        type: "string",
                        "enum": [
                            "closed",
                            "open"
                        ]
                    },
                    locked: {
                        type: "boolean"
                    },
                    title: {
                        type: "string"
                    },
                    user: {
                        $ref: "#/$defs/UserWire"
                    },
                    body: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    updated_at: {
                        type: "string",
                        format: "date-time"
                    },
                    closed_at: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                format: "date-time"
                            }
                        ]
                    },
                    merged_at: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                format: "date-time"
                            }
                        ]
                    },
                    merge_commit_sha: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                minLength: 40,
                                maxLength: 40
                            }
                        ]
                    },
                    assignee: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                $ref: "#/$defs/UserWire"
                            }
                        ]
                    },
                    assignees: {
                        type: "array",
                        items: {
                            $ref: "#/$defs/UserWire"
                        }
                    },
                    requested_reviewers: {
                        type: "array",
                        items: {
                            $ref: "#/$defs/UserWire"
                        }
                    },
                    requested_teams: {
                        type: "array",
                        items: {
                            type: "string"
                        }
                    },
                    labels: {
                        type: "array",
                        items: {
                            $ref: "#/$defs/LabelWire"
                        }
                    },
                    milestone: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                $ref: "#/$defs/MilestoneWire"
                            }
                        ]
                    },
                    commits_url: {
                        type: "string"
                    },
                    review_comments_url: {
                        type: "string"
                    },
                    review_comment_url: {
                        type: "string"
                    },
                    comments_url: {
                        type: "string"
                    },
                    statuses_url: {
                        type: "string"
                    },
                    head: {
                        $ref: "#/$defs/BranchWire"
                    },
                    base: {
                        $ref: "#/$defs/BranchWire"
                    },
                    _links: {
                        $ref: "#/$defs/LinksWire"
                    },
                    author_association: {
                        type: "string",
                        "enum": [
                            "COLLABORATOR",
                            "CONTRIBUTOR",
                            "FIRST_TIMER",
                            "FIRST_TIME_CONTRIBUTOR",
                            "MANNEQUIN",
                            "MEMBER",
                            "NONE",
                            "OWNER"
                        ]
                    },
                    draft: {
                        type: "boolean"
                    },
                    merged: {
                        type: "boolean"
                    },
                    mergeable: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "boolean"
                            }
                        ]
                    },
                    rebaseable: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "boolean"
                            }
                        ]
                    },
                    mergeable_state: {
                        type: "string",
                        "enum": [
                            "behind",
                            "blocked",
                            "clean",
                            "dirty",
                            "draft",
                            "has_hooks",
                            "unknown",
                            "unstable"
                        ]
                    },
                    merged_by: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    comments: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    review_comments: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    maintainer_can_modify: {
                        type: "boolean"
                    },
                    commits: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    additions: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    deletions: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    changed_files: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    auto_merge: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    active_lock_reason: {
                        anyOf: [
                            {
                                type: "string",
                                "enum": [
                                    "off-topic",
                                    "resolved",
                                    "spam",
                                    "too heated"
                                ]
                            },
                            {
                                type: "null"
                            }
                        ]
                    }
                },
                required: [
                    "url",
                    "id",
                    "node_id",
                    "html_url",
                    "diff_url",
                    "patch_url",
                    "issue_url",
                    "number",
                    "state",
                    "locked",
                    "title",
                    "user",
                    "body",
                    "created_at",
                    "updated_at",
                    "closed_at",
                    "merged_at",
                    "merge_commit_sha",
                    "assignee",
                    "assignees",
                    "requested_reviewers",
                    "requested_teams",
                    "labels",
                    "milestone",
                    "commits_url",
                    "review_comments_url",
                    "review_comment_url",
                    "comments_url",
                    "statuses_url",
                    "head",
                    "base",
                    "_links",
                    "author_association",
                    "draft",
                    "merged",
                    "mergeable",
                    "rebaseable",
                    "mergeable_state",
                    "merged_by",
                    "comments",
                    "review_comments",
                    "maintainer_can_modify",
                    "commits",
                    "additions",
                    "deletions",
                    "changed_files"
                ],
                additionalProperties: false
            },
            ReactionsWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    total_count: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    "+1": {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    "-1": {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    laugh: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    hooray: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    confused: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    heart: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    rocket: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    eyes: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    }
                },
                required: [
                    "url",
                    "total_count",
                    "+1",
                    "-1",
                    "laugh",
                    "hooray",
                    "confused",
                    "heart",
                    "rocket",
                    "eyes"
                ],
                additionalProperties: false
            },
            ReleaseWire: {
                type: "object",
                properties: {
                    url: {
                        type: "string"
                    },
                    assets_url: {
                        type: "string"
                    },
                    upload_url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    tag_name: {
                        type: "string"
                    },
                    target_commitish: {
                        type: "string"
                    },
                    name: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    draft: {
                        type: "boolean"
                    },
                    author: {
                        $ref: "#/$defs/UserWire"
                    },
                    prerelease: {
                        type: "boolean"
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    published_at: {
                        type: "string",
                        format: "date-time"
                    },
                    assets: {
                        type: "array",
                        items: {
                            type: "string"
                        }
                    },
                    tarball_url: {
                        type: "string"
                    },
                    zipball_url: {
                        type: "string"
                    },
                    body: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    discussion_url: {
                        type: "string"
                    },
                    reactions: {
                        $ref: "#/$defs/ReactionsWire"
                    }
                },
                required: [
                    "url",
                    "assets_url",
                    "upload_url",
                    "html_url",
                    "id",
                    "node_id",
                    "tag_name",
                    "target_commitish",
                    "name",
                    "draft",
                    "author",
                    "prerelease",
                    "created_at",
                    "published_at",
                    "assets",
                    "tarball_url",
                    "zipball_url",
                    "body"
                ],
                additionalProperties: false
            },
            RepositoryWire: {
                type: "object",
                properties: {
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    name: {
                        type: "string"
                    },
                    full_name: {
                        type: "string"
                    },
                    "private": {
                        type: "boolean"
                    },
                    owner: {
                        $ref: "#/$defs/UserWire"
                    },
                    html_url: {
                        type: "string"
                    },
                    description: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    fork: {
                        type: "boolean"
                    },
                    url: {
                        type: "string"
                    },
                    forks_url: {
                        type: "string"
                    },
                    keys_url: {
                        type: "string"
                    },
                    collaborators_url: {
                        type: "string"
                    },
                    teams_url: {
                        type: "string"
                    },
                    hooks_url: {
                        type: "string"
                    },
                    issue_events_url: {
                        type: "string"
                    },
                    events_url: {
                        type: "string"
                    },
                    assignees_url: {
                        type: "string"
                    },
                    branches_url: {
                        type: "string"
                    },
                    tags_url: {
                        type: "string"
                    },
                    blobs_url: {
                        type: "string"
                    },
                    git_tags_url: {
                        type: "string"
                    },
                    git_refs_url: {
                        type: "string"
                    },
                    trees_url: {
                        type: "string"
                    },
                    statuses_url: {
                        type: "string"
                    },
                    languages_url: {
                        type: "string"
                    },
                    stargazers_url: {
                        type: "string"
                    },
                    contributors_url: {
                        type: "string"
                    },
                    subscribers_url: {
                        type: "string"
                    },
                    subscription_url: {
                        type: "string"
                    },
                    commits_url: {
                        type: "string"
                    },
                    git_commits_url: {
                        type: "string"
                    },
                    comments_url: {
                        type: "string"
                    },
                    issue_comment_url: {
                        type: "string"
                    },
                    contents_url: {
                        type: "string"
                    },
                    compare_url: {
                        type: "string"
                    },
                    merges_url: {
                        type: "string"
                    },
                    archive_url: {
                        type: "string"
                    },
                    downloads_url: {
                        type: "string"
                    },
                    issues_url: {
                        type: "string"
                    },
                    pulls_url: {
                        type: "string"
                    },
                    milestones_url: {
                        type: "string"
                    },
                    notifications_url: {
                        type: "string"
                    },
                    labels_url: {
                        type: "string"
                    },
                    releases_url: {
                        type: "string"
                    },
                    deployments_url: {
                        type: "string"
                    },
                    created_at: {
                        type: "string",
                        format: "date-time"
                    },
                    updated_at: {
                        type: "string",
                        format: "date-time"
                    },
                    pushed_at: {
                        type: "string",
                        format: "date-time"
                    },
                    git_url: {
                        type: "string"
                    },
                    ssh_url: {
                        type: "string"
                    },
                    clone_url: {
                        type: "string"
                    },
                    svn_url: {
                        type: "string"
                    },
                    homepage: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    size: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    stargazers_count: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    watchers_count: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    language: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    has_issues: {
                        type: "boolean"
                    },
                    has_projects: {
                        type: "boolean"
                    },
                    has_downloads: {
                        type: "boolean"
                    },
                    has_wiki: {
                        type: "boolean"
                    },
                    has_pages: {
                        type: "boolean"
                    },
                    forks_count: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    mirror_url: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    archived: {
                        type: "boolean"
                    },
                    disabled: {
                        type: "boolean"
                    },
                    open_issues_count: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    license: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string"
                            }
                        ]
                    },
                    forks: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    open_issues: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    watchers: {
                        type: "integer",
                        minimum: 0,
                        maximum: 9.007199254740991e+15
                    },
                    default_branch: {
                        type: "string"
                    },
                    is_template: {
                        type: "boolean"
                    },
                    topics: {
                        type: "array",
                        items: {
                            type: "string"
                        }
                    },
                    visibility: {
                        type: "string",
                        "enum": [
                            "internal",
                            "private",
                            "public"
                        ]
                    },
                    web_commit_signoff_required: {
                        type: "boolean"
                    },
                    custom_properties: {
                        $ref: "#/$defs/CustomPropertiesWire"
                    },
                    allow_squash_merge: {
                        type: "boolean"
                    },
                    allow_merge_commit: {
                        type: "boolean"
                    },
                    allow_rebase_merge: {
                        type: "boolean"
                    },
                    delete_branch_on_merge: {
                        type: "boolean"
                    }
                },
                required: [
                    "id",
                    "node_id",
                    "name",
                    "full_name",
                    "private",
                    "owner",
                    "html_url",
                    "description",
                    "fork",
                    "url",
                    "forks_url",
                    "keys_url",
                    "collaborators_url",
                    "teams_url",
                    "hooks_url",
                    "issue_events_url",
                    "events_url",
                    "assignees_url",
                    "branches_url",
                    "tags_url",
                    "blobs_url",
                    "git_tags_url",
                    "git_refs_url",
                    "trees_url",
                    "statuses_url",
                    "languages_url",
                    "stargazers_url",
                    "contributors_url",
                    "subscribers_url",
                    "subscription_url",
                    "commits_url",
                    "git_commits_url",
                    "comments_url",
                    "issue_comment_url",
                    "contents_url",
                    "compare_url",
                    "merges_url",
                    "archive_url",
                    "downloads_url",
                    "issues_url",
                    "pulls_url",
                    "milestones_url",
                    "notifications_url",
                    "labels_url",
                    "releases_url",
                    "deployments_url",
                    "created_at",
                    "updated_at",
                    "pushed_at",
                    "git_url",
                    "ssh_url",
                    "clone_url",
                    "svn_url",
                    "homepage",
                    "size",
                    "stargazers_count",
                    "watchers_count",
                    "language",
                    "has_issues",
                    "has_projects",
                    "has_downloads",
                    "has_wiki",
                    "has_pages",
                    "forks_count",
                    "mirror_url",
                    "archived",
                    "disabled",
                    "open_issues_count",
                    "license",
                    "forks",
                    "open_issues",
                    "watchers",
                    "default_branch"
                ],
                additionalProperties: false
            },
            UserWire: {
                type: "object",
                properties: {
                    login: {
                        type: "string"
                    },
                    id: {
                        type: "integer",
                        minimum: 1,
                        maximum: 9.007199254740991e+15
                    },
                    node_id: {
                        type: "string"
                    },
                    avatar_url: {
                        type: "string"
                    },
                    gravatar_id: {
                        type: "string"
                    },
                    url: {
                        type: "string"
                    },
                    html_url: {
                        type: "string"
                    },
                    followers_url: {
                        type: "string"
                    },
                    following_url: {
                        type: "string"
                    },
                    gists_url: {
                        type: "string"
                    },
                    starred_url: {
                        type: "string"
                    },
                    subscriptions_url: {
                        type: "string"
                    },
                    organizations_url: {
                        type: "string"
                    },
                    repos_url: {
                        type: "string"
                    },
                    events_url: {
                        type: "string"
                    },
                    received_events_url: {
                        type: "string"
                    },
                    type: {
                        type: "string",
                        "enum": [
                            "Bot",
                            "Organization",
                            "User"
                        ]
                    },
                    site_admin: {
                        type: "boolean"
                    }
                },
                required: [
                    "login",
                    "id",
                    "node_id",
                    "avatar_url",
                    "gravatar_id",
                    "url",
                    "html_url",
                    "followers_url",
                    "following_url",
                    "gists_url",
                    "starred_url",
                    "subscriptions_url",
                    "organizations_url",
                    "repos_url",
                    "events_url",
                    "received_events_url",
                    "type",
                    "site_admin"
                ],
                additionalProperties: false
            }
        }
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
