import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
export const isPrune = (() => {
    const _ip0 = input => true === _iv0.has(input["action"]);
    const _iv0 = new Set(["assigned", "closed", "converted_to_draft", "created", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "prereleased", "published", "ready_for_review", "released", "reopened", "review_request_removed", "review_requested", "synchronize", "transferred", "unassigned", "unlabeled", "unlocked", "unpinned"]);
    const _ip1 = input => undefined === input["issue"] || "object" === typeof input["issue"] && null !== input["issue"] && _io1(input["issue"]);
    const _ip2 = input => undefined === input["comment"] || "object" === typeof input["comment"] && null !== input["comment"] && _io7(input["comment"]);
    const _ip3 = input => "object" === typeof input["repository"] && null !== input["repository"] && _io8(input["repository"]);
    const _ip4 = input => "object" === typeof input["sender"] && null !== input["sender"] && _io2(input["sender"]);
    const _ip5 = input => undefined === input["organization"] || "object" === typeof input["organization"] && null !== input["organization"] && _io10(input["organization"]);
    const _ip6 = input => undefined === input["installation"] || "object" === typeof input["installation"] && null !== input["installation"] && _io11(input["installation"]);
    const _ip7 = input => undefined === input["changes"] || "object" === typeof input["changes"] && null !== input["changes"] && false === Array.isArray(input["changes"]) && _io12(input["changes"]);
    const _ip8 = input => undefined === input["assignee"] || "object" === typeof input["assignee"] && null !== input["assignee"] && _io2(input["assignee"]);
    const _ip9 = input => undefined === input["milestone"] || "object" === typeof input["milestone"] && null !== input["milestone"] && _io4(input["milestone"]);
    const _ip10 = input => undefined === input["label"] || "object" === typeof input["label"] && null !== input["label"] && _io3(input["label"]);
    const _ip11 = input => undefined === input["number"] || "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) && 0 <= input["number"] && input["number"] <= 9007199254740991);
    const _ip12 = input => undefined === input["pull_request"] || "object" === typeof input["pull_request"] && null !== input["pull_request"] && _io14(input["pull_request"]);
    const _ip13 = input => undefined === input["requested_reviewer"] || "object" === typeof input["requested_reviewer"] && null !== input["requested_reviewer"] && _io2(input["requested_reviewer"]);
    const _ip14 = input => undefined === input["before"] || "string" === typeof input["before"] && (40 <= _stringLength_1._stringLength(input["before"]) && _stringLength_1._stringLength(input["before"]) <= 40);
    const _ip15 = input => undefined === input["after"] || "string" === typeof input["after"] && (40 <= _stringLength_1._stringLength(input["after"]) && _stringLength_1._stringLength(input["after"]) <= 40);
    const _ip16 = input => undefined === input["release"] || "object" === typeof input["release"] && null !== input["release"] && _io18(input["release"]);
    const _ip17 = input => null === input["starred_at"] || undefined === input["starred_at"] || "string" === typeof input["starred_at"] && _isFormatDateTime_1._isFormatDateTime(input["starred_at"]);
    const _ip18 = input => "string" === typeof input["url"];
    const _ip19 = input => "string" === typeof input["repository_url"];
    const _ip20 = input => "string" === typeof input["labels_url"];
    const _ip21 = input => "string" === typeof input["comments_url"];
    const _ip22 = input => "string" === typeof input["events_url"];
    const _ip23 = input => "string" === typeof input["html_url"];
    const _ip24 = input => "number" === typeof input["id"] && (_isTypeInt64_1._isTypeInt64(input["id"]) && 1 <= input["id"] && input["id"] <= 9007199254740991);
    const _ip25 = input => "string" === typeof input["node_id"];
    const _ip26 = input => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) && 0 <= input["number"] && input["number"] <= 9007199254740991);
    const _ip27 = input => "string" === typeof input["title"];
    const _ip28 = input => "object" === typeof input["user"] && null !== input["user"] && _io2(input["user"]);
    const _ip29 = input => undefined === input["labels"] || Array.isArray(input["labels"]) && input["labels"].every(elem => "object" === typeof elem && null !== elem && _io3(elem));
    const _ip30 = input => undefined === input["state"] || "closed" === input["state"] || "open" === input["state"];
    const _ip31 = input => undefined === input["locked"] || "boolean" === typeof input["locked"];
    const _ip32 = input => null === input["assignee"] || undefined === input["assignee"] || "object" === typeof input["assignee"] && null !== input["assignee"] && _io2(input["assignee"]);
    const _ip33 = input => Array.isArray(input["assignees"]) && input["assignees"].every(elem => "object" === typeof elem && null !== elem && _io2(elem));
    const _ip34 = input => null === input["milestone"] || "object" === typeof input["milestone"] && null !== input["milestone"] && _io4(input["milestone"]);
    const _ip35 = input => "number" === typeof input["comments"] && (_isTypeInt64_1._isTypeInt64(input["comments"]) && 0 <= input["comments"] && input["comments"] <= 9007199254740991);
    const _ip36 = input => "string" === typeof input["created_at"] && _isFormatDateTime_1._isFormatDateTime(input["created_at"]);
    const _ip37 = input => "string" === typeof input["updated_at"] && _isFormatDateTime_1._isFormatDateTime(input["updated_at"]);
    const _ip38 = input => null === input["closed_at"] || "string" === typeof input["closed_at"] && _isFormatDateTime_1._isFormatDateTime(input["closed_at"]);
    const _ip39 = input => "COLLABORATOR" === input["author_association"] || "CONTRIBUTOR" === input["author_association"] || "FIRST_TIMER" === input["author_association"] || "FIRST_TIME_CONTRIBUTOR" === input["author_association"] || "MANNEQUIN" === input["author_association"] || "MEMBER" === input["author_association"] || "NONE" === input["author_association"] || "OWNER" === input["author_association"];
    const _ip40 = input => null === input["body"] || "string" === typeof input["body"];
    const _ip41 = input => null === input["active_lock_reason"] || undefined === input["active_lock_reason"] || "off-topic" === input["active_lock_reason"] || "resolved" === input["active_lock_reason"] || "spam" === input["active_lock_reason"] || "too heated" === input["active_lock_reason"];
    const _ip42 = input => undefined === input["reactions"] || "object" === typeof input["reactions"] && null !== input["reactions"] && _io5(input["reactions"]);
    const _ip43 = input => null === input["performed_via_github_app"] || undefined === input["performed_via_github_app"] || "string" === typeof input["performed_via_github_app"];
    const _ip44 = input => undefined === input["draft"] || "boolean" === typeof input["draft"];
    const _ip45 = input => undefined === input["timeline_url"] || "string" === typeof input["timeline_url"];
    const _ip46 = input => undefined === input["pull_request"] || "object" === typeof input["pull_request"] && null !== input["pull_request"] && _io6(input["pull_request"]);
    const _ip47 = input => "string" === typeof input["login"];
    const _ip48 = input => "string" === typeof input["avatar_url"];
    const _ip49 = input => "string" === typeof input["gravatar_id"];
    const _ip50 = input => "string" === typeof input["followers_url"];
    const _ip51 = input => "string" === typeof input["following_url"];
    const _ip52 = input => "string" === typeof input["gists_url"];
    const _ip53 = input => "string" === typeof input["starred_url"];
    const _ip54 = input => "string" === typeof input["subscriptions_url"];
    const _ip55 = input => "string" === typeof input["organizations_url"];
    const _ip56 = input => "string" === typeof input["repos_url"];
    const _ip57 = input => "string" === typeof input["received_events_url"];
    const _ip58 = input => "Bot" === input["type"] || "Organization" === input["type"] || "User" === input["type"];
    const _ip59 = input => "boolean" === typeof input["site_admin"];
    const _ip60 = input => "string" === typeof input["name"];
    const _ip61 = input => "string" === typeof input["description"];
    const _ip62 = input => "object" === typeof input["creator"] && null !== input["creator"] && _io2(input["creator"]);
    const _ip63 = input => "number" === typeof input["open_issues"] && (_isTypeInt64_1._isTypeInt64(input["open_issues"]) && 0 <= input["open_issues"] && input["open_issues"] <= 9007199254740991);
    const _ip64 = input => "number" === typeof input["closed_issues"] && (_isTypeInt64_1._isTypeInt64(input["closed_issues"]) && 0 <= input["closed_issues"] && input["closed_issues"] <= 9007199254740991);
    const _ip65 = input => "closed" === input["state"] || "open" === input["state"];
    const _ip66 = input => "string" === typeof input["due_on"] && _isFormatDateTime_1._isFormatDateTime(input["due_on"]);
    const _ip67 = input => "string" === typeof input["diff_url"];
    const _ip68 = input => "string" === typeof input["patch_url"];
    const _ip69 = input => "string" === typeof input["issue_url"];
    const _ip70 = input => "string" === typeof input["full_name"];
    const _ip71 = input => "boolean" === typeof input["private"];
    const _ip72 = input => "object" === typeof input["owner"] && null !== input["owner"] && _io2(input["owner"]);
    const _ip73 = input => null === input["description"] || "string" === typeof input["description"];
    const _ip74 = input => "boolean" === typeof input["fork"];
    const _ip75 = input => "string" === typeof input["forks_url"];
    const _ip76 = input => "string" === typeof input["keys_url"];
    const _ip77 = input => "string" === typeof input["collaborators_url"];
    const _ip78 = input => "string" === typeof input["teams_url"];
    const _ip79 = input => "string" === typeof input["hooks_url"];
    const _ip80 = input => "string" === typeof input["issue_events_url"];
    const _ip81 = input => "string" === typeof input["assignees_url"];
    const _ip82 = input => "string" === typeof input["branches_url"];
    const _ip83 = input => "string" === typeof input["tags_url"];
    const _ip84 = input => "string" === typeof input["blobs_url"];
    const _ip85 = input => "string" === typeof input["git_tags_url"];
    const _ip86 = input => "string" === typeof input["git_refs_url"];
    const _ip87 = input => "string" === typeof input["trees_url"];
    const _ip88 = input => "string" === typeof input["statuses_url"];
    const _ip89 = input => "string" === typeof input["languages_url"];
    const _ip90 = input => "string" === typeof input["stargazers_url"];
    const _ip91 = input => "string" === typeof input["contributors_url"];
    const _ip92 = input => "string" === typeof input["subscribers_url"];
    const _ip93 = input => "string" === typeof input["subscription_url"];
    const _ip94 = input => "string" === typeof input["commits_url"];
    const _ip95 = input => "string" === typeof input["git_commits_url"];
    const _ip96 = input => "string" === typeof input["issue_comment_url"];
    const _ip97 = input => "string" === typeof input["contents_url"];
    const _ip98 = input => "string" === typeof input["compare_url"];
    const _ip99 = input => "string" === typeof input["merges_url"];
    const _ip100 = input => "string" === typeof input["archive_url"];
    const _ip101 = input => "string" === typeof input["downloads_url"];
    const _ip102 = input => "string" === typeof input["issues_url"];
    const _ip103 = input => "string" === typeof input["pulls_url"];
    const _ip104 = input => "string" === typeof input["milestones_url"];
    const _ip105 = input => "string" === typeof input["notifications_url"];
    const _ip106 = input => "string" === typeof input["releases_url"];
    const _ip107 = input => "string" === typeof input["deployments_url"];
    const _ip108 = input => "string" === typeof input["pushed_at"] && _isFormatDateTime_1._isFormatDateTime(input["pushed_at"]);
    const _ip109 = input => "string" === typeof input["git_url"];
    const _ip110 = input => "string" === typeof input["ssh_url"];
    const _ip111 = input => "string" === typeof input["clone_url"];
    const _ip112 = input => "string" === typeof input["svn_url"];
    const _ip113 = input => null === input["homepage"] || "string" === typeof input["homepage"];
    const _ip114 = input => "number" === typeof input["size"] && (_isTypeInt64_1._isTypeInt64(input["size"]) && 0 <= input["size"] && input["size"] <= 9007199254740991);
    const _ip115 = input => "number" === typeof input["stargazers_count"] && (_isTypeInt64_1._isTypeInt64(input["stargazers_count"]) && 0 <= input["stargazers_count"] && input["stargazers_count"] <= 9007199254740991);
    const _ip116 = input => "number" === typeof input["watchers_count"] && (_isTypeInt64_1._isTypeInt64(input["watchers_count"]) && 0 <= input["watchers_count"] && input["watchers_count"] <= 9007199254740991);
    const _ip117 = input => null === input["language"] || "string" === typeof input["language"];
    const _ip118 = input => "boolean" === typeof input["has_issues"];
    const _ip119 = input => "boolean" === typeof input["has_projects"];
    const _ip120 = input => "boolean" === typeof input["has_downloads"];
    const _ip121 = input => "boolean" === typeof input["has_wiki"];
    const _ip122 = input => "boolean" === typeof input["has_pages"];
    const _ip123 = input => "number" === typeof input["forks_count"] && (_isTypeInt64_1._isTypeInt64(input["forks_count"]) && 0 <= input["forks_count"] && input["forks_count"] <= 9007199254740991);
    const _ip124 = input => null === input["mirror_url"] || "string" === typeof input["mirror_url"];
    const _ip125 = input => "boolean" === typeof input["archived"];
    const _ip126 = input => "boolean" === typeof input["disabled"];
    const _ip127 = input => "number" === typeof input["open_issues_count"] && (_isTypeInt64_1._isTypeInt64(input["open_issues_count"]) && 0 <= input["open_issues_count"] && input["open_issues_count"] <= 9007199254740991);
    const _ip128 = input => null === input["license"] || "string" === typeof input["license"];
    const _ip129 = input => "number" === typeof input["forks"] && (_isTypeInt64_1._isTypeInt64(input["forks"]) && 0 <= input["forks"] && input["forks"] <= 9007199254740991);
    const _ip130 = input => "number" === typeof input["watchers"] && (_isTypeInt64_1._isTypeInt64(input["watchers"]) && 0 <= input["watchers"] && input["watchers"] <= 9007199254740991);
    const _ip131 = input => "string" === typeof input["default_branch"];
    const _ip132 = input => undefined === input["is_template"] || "boolean" === typeof input["is_template"];
    const _ip133 = input => undefined === input["topics"] || Array.isArray(input["topics"]) && input["topics"].every(elem => "string" === typeof elem);
    const _ip134 = input => undefined === input["visibility"] || "internal" === input["visibility"] || "private" === input["visibility"] || "public" === input["visibility"];
    const _ip135 = input => undefined === input["web_commit_signoff_required"] || "boolean" === typeof input["web_commit_signoff_required"];
    const _ip136 = input => undefined === input["custom_properties"] || "object" === typeof input["custom_properties"] && null !== input["custom_properties"] && false === Array.isArray(input["custom_properties"]) && _io9(input["custom_properties"]);
    const _ip137 = input => undefined === input["allow_squash_merge"] || "boolean" === typeof input["allow_squash_merge"];
    const _ip138 = input => undefined === input["allow_merge_commit"] || "boolean" === typeof input["allow_merge_commit"];
    const _ip139 = input => undefined === input["allow_rebase_merge"] || "boolean" === typeof input["allow_rebase_merge"];
    const _ip140 = input => undefined === input["delete_branch_on_merge"] || "boolean" === typeof input["delete_branch_on_merge"];
    const _ip141 = input => "boolean" === typeof input["locked"];
    const _ip142 = input => null === input["merged_at"] || "string" === typeof input["merged_at"] && _isFormatDateTime_1._isFormatDateTime(input["merged_at"]);
    const _ip143 = input => null === input["merge_commit_sha"] || "string" === typeof input["merge_commit_sha"] && (40 <= _stringLength_1._stringLength(input["merge_commit_sha"]) && _stringLength_1._stringLength(input["merge_commit_sha"]) <= 40);
    const _ip144 = input => null === input["assignee"] || "object" === typeof input["assignee"] && null !== input["assignee"] && _io2(input["assignee"]);
    const _ip145 = input => Array.isArray(input["requested_reviewers"]) && input["requested_reviewers"].every(elem => "object" === typeof elem && null !== elem && _io2(elem));
    const _ip146 = input => Array.isArray(input["requested_teams"]) && input["requested_teams"].every(elem => "string" === typeof elem);
    const _ip147 = input => Array.isArray(input["labels"]) && input["labels"].every(elem => "object" === typeof elem && null !== elem && _io3(elem));
    const _ip148 = input => "string" === typeof input["review_comments_url"];
    const _ip149 = input => "string" === typeof input["review_comment_url"];
    const _ip150 = input => "object" === typeof input["head"] && null !== input["head"] && _io15(input["head"]);
    const _ip151 = input => "object" === typeof input["base"] && null !== input["base"] && _io15(input["base"]);
    const _ip152 = input => "object" === typeof input["_links"] && null !== input["_links"] && _io16(input["_links"]);
    const _ip153 = input => "boolean" === typeof input["draft"];
    const _ip154 = input => "boolean" === typeof input["merged"];
    const _ip155 = input => null === input["mergeable"] || "boolean" === typeof input["mergeable"];
    const _ip156 = input => null === input["rebaseable"] || "boolean" === typeof input["rebaseable"];
    const _ip157 = input => "behind" === input["mergeable_state"] || "blocked" === input["mergeable_state"] || "clean" === input["mergeable_state"] || "dirty" === input["mergeable_state"] || "draft" === input["mergeable_state"] || "has_hooks" === input["mergeable_state"] || "unknown" === input["mergeable_state"] || "unstable" === input["mergeable_state"];
    const _ip158 = input => null === input["merged_by"] || "string" === typeof input["merged_by"];
    const _ip159 = input => "number" === typeof input["review_comments"] && (_isTypeInt64_1._isTypeInt64(input["review_comments"]) && 0 <= input["review_comments"] && input["review_comments"] <= 9007199254740991);
    const _ip160 = input => "boolean" === typeof input["maintainer_can_modify"];
    const _ip161 = input => "number" === typeof input["commits"] && (_isTypeInt64_1._isTypeInt64(input["commits"]) && 0 <= input["commits"] && input["commits"] <= 9007199254740991);
    const _ip162 = input => "number" === typeof input["additions"] && (_isTypeInt64_1._isTypeInt64(input["additions"]) && 0 <= input["additions"] && input["additions"] <= 9007199254740991);
    const _ip163 = input => "number" === typeof input["deletions"] && (_isTypeInt64_1._isTypeInt64(input["deletions"]) && 0 <= input["deletions"] && input["deletions"] <= 9007199254740991);
    const _ip164 = input => "number" === typeof input["changed_files"] && (_isTypeInt64_1._isTypeInt64(input["changed_files"]) && 0 <= input["changed_files"] && input["changed_files"] <= 9007199254740991);
    const _ip165 = input => null === input["auto_merge"] || undefined === input["auto_merge"] || "string" === typeof input["auto_merge"];
    const _ip166 = input => "string" === typeof input["assets_url"];
    const _ip167 = input => "string" === typeof input["upload_url"];
    const _ip168 = input => "string" === typeof input["tag_name"];
    const _ip169 = input => "string" === typeof input["target_commitish"];
    const _ip170 = input => null === input["name"] || "string" === typeof input["name"];
    const _ip171 = input => "object" === typeof input["author"] && null !== input["author"] && _io2(input["author"]);
    const _ip172 = input => "boolean" === typeof input["prerelease"];
    const _ip173 = input => "string" === typeof input["published_at"] && _isFormatDateTime_1._isFormatDateTime(input["published_at"]);
    const _ip174 = input => Array.isArray(input["assets"]) && input["assets"].every(elem => "string" === typeof elem);
    const _ip175 = input => "string" === typeof input["tarball_url"];
    const _ip176 = input => "string" === typeof input["zipball_url"];
    const _ip177 = input => undefined === input["discussion_url"] || "string" === typeof input["discussion_url"];
    const _io0 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input) && _ip4(input) && _ip5(input) && _ip6(input) && _ip7(input) && _ip8(input) && _ip9(input) && _ip10(input) && _ip11(input) && _ip12(input) && _ip13(input) && _ip14(input) && _ip15(input) && _ip16(input) && _ip17(input);
    const _io1 = input => _ip18(input) && _ip19(input) && _ip20(input) && _ip21(input) && _ip22(input) && _ip23(input) && _ip24(input) && _ip25(input) && _ip26(input) && _ip27(input) && _ip28(input) && _ip29(input) && _ip30(input) && _ip31(input) && _ip32(input) && _ip33(input) && _ip34(input) && _ip35(input) && _ip36(input) && _ip37(input) && _ip38(input) && _ip39(input) && _ip40(input) && _ip41(input) && _ip42(input) && _ip43(input) && _ip44(input) && _ip45(input) && _ip46(input);
    const _io10 = input => _ip47(input) && _ip24(input) && _ip25(input) && _ip18(input) && _ip56(input) && _ip22(input) && _ip79(input) && _ip102(input) && "string" === typeof input.members_url && "string" === typeof input.public_members_url && _ip48(input) && _ip61(input);
    const _io11 = input => _ip24(input) && _ip25(input);
    const _io12 = input => (undefined === input.body || "object" === typeof input.body && null !== input.body && _io13(input.body)) && (undefined === input.old_issue || "object" === typeof input.old_issue && null !== input.old_issue && _io1(input.old_issue)) && (undefined === input.old_repository || "object" === typeof input.old_repository && null !== input.old_repository && _io8(input.old_repository)) && (undefined === input.new_issue || "object" === typeof input.new_issue && null !== input.new_issue && _io1(input.new_issue)) && (undefined === input.new_repository || "object" === typeof input.new_repository && null !== input.new_repository && _io8(input.new_repository)) && (undefined === input.color || "object" === typeof input.color && null !== input.color && _io13(input.color)) && (undefined === input.name || "object" === typeof input.name && null !== input.name && _io13(input.name));
    const _io13 = input => "string" === typeof input.from;
    const _io14 = input => _ip18(input) && _ip24(input) && _ip25(input) && _ip23(input) && _ip67(input) && _ip68(input) && _ip69(input) && _ip26(input) && _ip65(input) && _ip141(input) && _ip27(input) && _ip28(input) && _ip40(input) && _ip36(input) && _ip37(input) && _ip38(input) && _ip142(input) && _ip143(input) && _ip144(input) && _ip33(input) && _ip145(input) && _ip146(input) && _ip147(input) && _ip34(input) && _ip94(input) && _ip148(input) && _ip149(input) && _ip21(input) && _ip88(input) && _ip150(input) && _ip151(input) && _ip152(input) && _ip39(input) && _ip153(input) && _ip154(input) && _ip155(input) && _ip156(input) && _ip157(input) && _ip158(input) && _ip35(input) && _ip159(input) && _ip160(input) && _ip161(input) && _ip162(input) && _ip163(input) && _ip164(input) && _ip165(input) && _ip41(input);
    const _io15 = input => "string" === typeof input.label && "string" === typeof input.ref && ("string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) && _stringLength_1._stringLength(input.sha) <= 40)) && _ip28(input) && ("object" === typeof input.repo && null !== input.repo && _io8(input.repo));
    const _io16 = input => "object" === typeof input.self && null !== input.self && _io17(input.self) && ("object" === typeof input.html && null !== input.html && _io17(input.html)) && ("object" === typeof input.issue && null !== input.issue && _io17(input.issue)) && ("object" === typeof input.comments && null !== input.comments && _io17(input.comments)) && ("object" === typeof input.review_comments && null !== input.review_comments && _io17(input.review_comments)) && ("object" === typeof input.review_comment && null !== input.review_comment && _io17(input.review_comment)) && ("object" === typeof input.commits && null !== input.commits && _io17(input.commits)) && ("object" === typeof input.statuses && null !== input.statuses && _io17(input.statuses));
    const _io17 = input => "string" === typeof input.href;
    const _io18 = input => _ip18(input) && _ip166(input) && _ip167(input) && _ip23(input) && _ip24(input) && _ip25(input) && _ip168(input) && _ip169(input) && _ip170(input) && _ip153(input) && _ip171(input) && _ip172(input) && _ip36(input) && _ip173(input) && _ip174(input) && _ip175(input) && _ip176(input) && _ip40(input) && _ip177(input) && _ip42(input);
    const _io2 = input => _ip47(input) && _ip24(input) && _ip25(input) && _ip48(input) && _ip49(input) && _ip18(input) && _ip23(input) && _ip50(input) && _ip51(input) && _ip52(input) && _ip53(input) && _ip54(input) && _ip55(input) && _ip56(input) && _ip22(input) && _ip57(input) && _ip58(input) && _ip59(input);
    const _io3 = input => _ip24(input) && _ip25(input) && _ip18(input) && _ip60(input) && "string" === typeof input.color && "boolean" === typeof input["default"] && (undefined === input.description || "string" === typeof input.description);
    const _io4 = input => _ip18(input) && _ip23(input) && _ip20(input) && _ip24(input) && _ip25(input) && _ip26(input) && _ip27(input) && _ip61(input) && _ip62(input) && _ip63(input) && _ip64(input) && _ip65(input) && _ip36(input) && _ip37(input) && _ip66(input) && _ip38(input);
    const _io5 = input => _ip18(input) && ("number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) && 0 <= input.total_count && input.total_count <= 9007199254740991)) && ("number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) && 0 <= input["+1"] && input["+1"] <= 9007199254740991)) && ("number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) && 0 <= input["-1"] && input["-1"] <= 9007199254740991)) && ("number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) && 0 <= input.laugh && input.laugh <= 9007199254740991)) && ("number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) && 0 <= input.hooray && input.hooray <= 9007199254740991)) && ("number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) && 0 <= input.confused && input.confused <= 9007199254740991)) && ("number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) && 0 <= input.heart && input.heart <= 9007199254740991)) && ("number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) && 0 <= input.rocket && input.rocket <= 9007199254740991)) && ("number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) && 0 <= input.eyes && input.eyes <= 9007199254740991));
    const _io6 = input => _ip18(input) && _ip23(input) && _ip67(input) && _ip68(input);
    const _io7 = input => _ip18(input) && _ip23(input) && _ip69(input) && _ip24(input) && _ip25(input) && _ip28(input) && _ip36(input) && _ip37(input) && _ip39(input) && "string" === typeof input.body && _ip42(input) && _ip43(input);
    const _io8 = input => _ip24(input) && _ip25(input) && _ip60(input) && _ip70(input) && _ip71(input) && _ip72(input) && _ip23(input) && _ip73(input) && _ip74(input) && _ip18(input) && _ip75(input) && _ip76(input) && _ip77(input) && _ip78(input) && _ip79(input) && _ip80(input) && _ip22(input) && _ip81(input) && _ip82(input) && _ip83(input) && _ip84(input) && _ip85(input) && _ip86(input) && _ip87(input) && _ip88(input) && _ip89(input) && _ip90(input) && _ip91(input) && _ip92(input) && _ip93(input) && _ip94(input) && _ip95(input) && _ip21(input) && _ip96(input) && _ip97(input) && _ip98(input) && _ip99(input) && _ip100(input) && _ip101(input) && _ip102(input) && _ip103(input) && _ip104(input) && _ip105(input) && _ip20(input) && _ip106(input) && _ip107(input) && _ip36(input) && _ip37(input) && _ip108(input) && _ip109(input) && _ip110(input) && _ip111(input) && _ip112(input) && _ip113(input) && _ip114(input) && _ip115(input) && _ip116(input) && _ip117(input) && _ip118(input) && _ip119(input) && _ip120(input) && _ip121(input) && _ip122(input) && _ip123(input) && _ip124(input) && _ip125(input) && _ip126(input) && _ip127(input) && _ip128(input) && _ip129(input) && _ip63(input) && _ip130(input) && _ip131(input) && _ip132(input) && _ip133(input) && _ip134(input) && _ip135(input) && _ip136(input) && _ip137(input) && _ip138(input) && _ip139(input) && _ip140(input);
    const _io9 = input => true;
    const _po0 = input => {
        if ("object" === typeof input.issue && null !== input.issue)
            _po1(input.issue);
        if ("object" === typeof input.comment && null !== input.comment)
            _po7(input.comment);
        if ("object" === typeof input.repository && null !== input.repository)
            _po8(input.repository);
        if ("object" === typeof input.sender && null !== input.sender)
            _po2(input.sender);
        if ("object" === typeof input.organization && null !== input.organization)
            _po10(input.organization);
        if ("object" === typeof input.installation && null !== input.installation)
            _po11(input.installation);
        if ("object" === typeof input.changes && null !== input.changes)
            _po12(input.changes);
        if ("object" === typeof input.assignee && null !== input.assignee)
            _po2(input.assignee);
        if ("object" === typeof input.milestone && null !== input.milestone)
            _po4(input.milestone);
        if ("object" === typeof input.label && null !== input.label)
            _po3(input.label);
        if ("object" === typeof input.pull_request && null !== input.pull_request)
            _po14(input.pull_request);
        if ("object" === typeof input.requested_reviewer && null !== input.requested_reviewer)
            _po2(input.requested_reviewer);
        if ("object" === typeof input.release && null !== input.release)
            _po18(input.release);
        for (const key of Object.keys(input)) {
            if ("action" === key || "issue" === key || "comment" === key || "repository" === key || "sender" === key || "organization" === key || "installation" === key || "changes" === key || "assignee" === key || "milestone" === key || "label" === key || "number" === key || "pull_request" === key || "requested_reviewer" === key || "before" === key || "after" === key || "release" === key || "starred_at" === key)
                continue;
            delete input[key];
        }
    };
    const _po1 = input => {
        if ("object" === typeof input.user && null !== input.user)
            _po2(input.user);
        if (Array.isArray(input.labels))
            (() => input.labels.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po3(elem);
            }))();
        if ("object" === typeof input.assignee && null !== input.assignee)
            _po2(input.assignee);
        if (Array.isArray(input.assignees))
            (() => input.assignees.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po2(elem);
            }))();
        if ("object" === typeof input.milestone && null !== input.milestone)
            _po4(input.milestone);
        if ("object" === typeof input.reactions && null !== input.reactions)
            _po5(input.reactions);
        if ("object" === typeof input.pull_request && null !== input.pull_request)
            _po6(input.pull_request);
        for (const key of Object.keys(input)) {
            if ("url" === key || "repository_url" === key || "labels_url" === key || "comments_url" === key || "events_url" === key || "html_url" === key || "id" === key || "node_id" === key || "number" === key || "title" === key || "user" === key || "labels" === key || "state" === key || "locked" === key || "assignee" === key || "assignees" === key || "milestone" === key || "comments" === key || "created_at" === key || "updated_at" === key || "closed_at" === key || "author_association" === key || "body" === key || "active_lock_reason" === key || "reactions" === key || "performed_via_github_app" === key || "draft" === key || "timeline_url" === key || "pull_request" === key)
                continue;
            delete input[key];
        }
    };
    const _po10 = input => {
        for (const key of Object.keys(input)) {
            if ("login" === key || "id" === key || "node_id" === key || "url" === key || "repos_url" === key || "events_url" === key || "hooks_url" === key || "issues_url" === key || "members_url" === key || "public_members_url" === key || "avatar_url" === key || "description" === key)
                continue;
            delete input[key];
        }
    };
    const _po11 = input => {
        for (const key of Object.keys(input)) {
            if ("id" === key || "node_id" === key)
                continue;
            delete input[key];
        }
    };
    const _po12 = input => {
        if ("object" === typeof input.body && null !== input.body)
            _po13(input.body);
        if ("object" === typeof input.old_issue && null !== input.old_issue)
            _po1(input.old_issue);
        if ("object" === typeof input.old_repository && null !== input.old_repository)
            _po8(input.old_repository);
        if ("object" === typeof input.new_issue && null !== input.new_issue)
            _po1(input.new_issue);
        if ("object" === typeof input.new_repository && null !== input.new_repository)
            _po8(input.new_repository);
        if ("object" === typeof input.color && null !== input.color)
            _po13(input.color);
        if ("object" === typeof input.name && null !== input.name)
            _po13(input.name);
        for (const key of Object.keys(input)) {
            if ("body" === key || "old_issue" === key || "old_repository" === key || "new_issue" === key || "new_repository" === key || "color" === key || "name" === key)
                continue;
            delete input[key];
        }
    };
    const _po13 = input => {
        for (const key of Object.keys(input)) {
            if ("from" === key)
                continue;
            delete input[key];
        }
    };
    const _po14 = input => {
        if ("object" === typeof input.user && null !== input.user)
            _po2(input.user);
        if ("object" === typeof input.assignee && null !== input.assignee)
            _po2(input.assignee);
        if (Array.isArray(input.assignees))
            (() => input.assignees.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po2(elem);
            }))();
        if (Array.isArray(input.requested_reviewers))
            (() => input.requested_reviewers.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po2(elem);
            }))();
        if (Array.isArray(input.labels))
            (() => input.labels.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po3(elem);
            }))();
        if ("object" === typeof input.milestone && null !== input.milestone)
            _po4(input.milestone);
        if ("object" === typeof input.head && null !== input.head)
            _po15(input.head);
        if ("object" === typeof input.base && null !== input.base)
            _po15(input.base);
        if ("object" === typeof input._links && null !== input._links)
            _po16(input._links);
        for (const key of Object.keys(input)) {
            if ("url" === key || "id" === key || "node_id" === key || "html_url" === key || "diff_url" === key || "patch_url" === key || "issue_url" === key || "number" === key || "state" === key || "locked" === key || "title" === key || "user" === key || "body" === key || "created_at" === key || "updated_at" === key || "closed_at" === key || "merged_at" === key || "merge_commit_sha" === key || "assignee" === key || "assignees" === key || "requested_reviewers" === key || "requested_teams" === key || "labels" === key || "milestone" === key || "commits_url" === key || "review_comments_url" === key || "review_comment_url" === key || "comments_url" === key || "statuses_url" === key || "head" === key || "base" === key || "_links" === key || "author_association" === key || "draft" === key || "merged" === key || "mergeable" === key || "rebaseable" === key || "mergeable_state" === key || "merged_by" === key || "comments" === key || "review_comments" === key || "maintainer_can_modify" === key || "commits" === key || "additions" === key || "deletions" === key || "changed_files" === key || "auto_merge" === key || "active_lock_reason" === key)
                continue;
            delete input[key];
        }
    };
    const _po15 = input => {
        if ("object" === typeof input.user && null !== input.user)
            _po2(input.user);
        if ("object" === typeof input.repo && null !== input.repo)
            _po8(input.repo);
        for (const key of Object.keys(input)) {
            if ("label" === key || "ref" === key || "sha" === key || "user" === key || "repo" === key)
                continue;
            delete input[key];
        }
    };
    const _po16 = input => {
        if ("object" === typeof input.self && null !== input.self)
            _po17(input.self);
        if ("object" === typeof input.html && null !== input.html)
            _po17(input.html);
        if ("object" === typeof input.issue && null !== input.issue)
            _po17(input.issue);
        if ("object" === typeof input.comments && null !== input.comments)
            _po17(input.comments);
        if ("object" === typeof input.review_comments && null !== input.review_comments)
            _po17(input.review_comments);
        if ("object" === typeof input.review_comment && null !== input.review_comment)
            _po17(input.review_comment);
        if ("object" === typeof input.commits && null !== input.commits)
            _po17(input.commits);
        if ("object" === typeof input.statuses && null !== input.statuses)
            _po17(input.statuses);
        for (const key of Object.keys(input)) {
            if ("self" === key || "html" === key || "issue" === key || "comments" === key || "review_comments" === key || "review_comment" === key || "commits" === key || "statuses" === key)
                continue;
            delete input[key];
        }
    };
    const _po17 = input => {
        for (const key of Object.keys(input)) {
            if ("href" === key)
                continue;
            delete input[key];
        }
    };
    const _po18 = input => {
        if ("object" === typeof input.author && null !== input.author)
            _po2(input.author);
        if ("object" === typeof input.reactions && null !== input.reactions)
            _po5(input.reactions);
        for (const key of Object.keys(input)) {
            if ("url" === key || "assets_url" === key || "upload_url" === key || "html_url" === key || "id" === key || "node_id" === key || "tag_name" === key || "target_commitish" === key || "name" === key || "draft" === key || "author" === key || "prerelease" === key || "created_at" === key || "published_at" === key || "assets" === key || "tarball_url" === key || "zipball_url" === key || "body" === key || "discussion_url" === key || "reactions" === key)
                continue;
            delete input[key];
        }
    };
    const _po2 = input => {
        for (const key of Object.keys(input)) {
            if ("login" === key || "id" === key || "node_id" === key || "avatar_url" === key || "gravatar_id" === key || "url" === key || "html_url" === key || "followers_url" === key || "following_url" === key || "gists_url" === key || "starred_url" === key || "subscriptions_url" === key || "organizations_url" === key || "repos_url" === key || "events_url" === key || "received_events_url" === key || "type" === key || "site_admin" === key)
                continue;
            delete input[key];
        }
    };
    const _po3 = input => {
        for (const key of Object.keys(input)) {
            if ("id" === key || "node_id" === key || "url" === key || "name" === key || "color" === key || "default" === key || "description" === key)
                continue;
            delete input[key];
        }
    };
    const _po4 = input => {
        if ("object" === typeof input.creator && null !== input.creator)
            _po2(input.creator);
        for (const key of Object.keys(input)) {
            if ("url" === key || "html_url" === key || "labels_url" === key || "id" === key || "node_id" === key || "number" === key || "title" === key || "description" === key || "creator" === key || "open_issues" === key || "closed_issues" === key || "state" === key || "created_at" === key || "updated_at" === key || "due_on" === key || "closed_at" === key)
                continue;
            delete input[key];
        }
    };
    const _po5 = input => {
        for (const key of Object.keys(input)) {
            if ("url" === key || "total_count" === key || "+1" === key || "-1" === key || "laugh" === key || "hooray" === key || "confused" === key || "heart" === key || "rocket" === key || "eyes" === key)
                continue;
            delete input[key];
        }
    };
    const _po6 = input => {
        for (const key of Object.keys(input)) {
            if ("url" === key || "html_url" === key || "diff_url" === key || "patch_url" === key)
                continue;
            delete input[key];
        }
    };
    const _po7 = input => {
        if ("object" === typeof input.user && null !== input.user)
            _po2(input.user);
        if ("object" === typeof input.reactions && null !== input.reactions)
            _po5(input.reactions);
        for (const key of Object.keys(input)) {
            if ("url" === key || "html_url" === key || "issue_url" === key || "id" === key || "node_id" === key || "user" === key || "created_at" === key || "updated_at" === key || "author_association" === key || "body" === key || "reactions" === key || "performed_via_github_app" === key)
                continue;
            delete input[key];
        }
    };
    const _po8 = input => {
        if ("object" === typeof input.owner && null !== input.owner)
            _po2(input.owner);
        if ("object" === typeof input.custom_properties && null !== input.custom_properties)
            _po9(input.custom_properties);
        for (const key of Object.keys(input)) {
            if ("id" === key || "node_id" === key || "name" === key || "full_name" === key || "private" === key || "owner" === key || "html_url" === key || "description" === key || "fork" === key || "url" === key || "forks_url" === key || "keys_url" === key || "collaborators_url" === key || "teams_url" === key || "hooks_url" === key || "issue_events_url" === key || "events_url" === key || "assignees_url" === key || "branches_url" === key || "tags_url" === key || "blobs_url" === key || "git_tags_url" === key || "git_refs_url" === key || "trees_url" === key || "statuses_url" === key || "languages_url" === key || "stargazers_url" === key || "contributors_url" === key || "subscribers_url" === key || "subscription_url" === key || "commits_url" === key || "git_commits_url" === key || "comments_url" === key || "issue_comment_url" === key || "contents_url" === key || "compare_url" === key || "merges_url" === key || "archive_url" === key || "downloads_url" === key || "issues_url" === key || "pulls_url" === key || "milestones_url" === key || "notifications_url" === key || "labels_url" === key || "releases_url" === key || "deployments_url" === key || "created_at" === key || "updated_at" === key || "pushed_at" === key || "git_url" === key || "ssh_url" === key || "clone_url" === key || "svn_url" === key || "homepage" === key || "size" === key || "stargazers_count" === key || "watchers_count" === key || "language" === key || "has_issues" === key || "has_projects" === key || "has_downloads" === key || "has_wiki" === key || "has_pages" === key || "forks_count" === key || "mirror_url" === key || "archived" === key || "disabled" === key || "open_issues_count" === key || "license" === key || "forks" === key || "open_issues" === key || "watchers" === key || "default_branch" === key || "is_template" === key || "topics" === key || "visibility" === key || "web_commit_signoff_required" === key || "custom_properties" === key || "allow_squash_merge" === key || "allow_merge_commit" === key || "allow_rebase_merge" === key || "delete_branch_on_merge" === key)
                continue;
            delete input[key];
        }
    };
    const _po9 = input => {
        for (const key of Object.keys(input))
            delete input[key];
    };
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    const __prune = input => {
        if ("object" === typeof input && null !== input)
            _po0(input);
        return input;
    };
    return input => {
        if (false === __is(input))
            return false;
        __prune(input);
        return true;
    };
})();
