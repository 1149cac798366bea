import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
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
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _iv0 = new Set(["assigned", "closed", "converted_to_draft", "created", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "prereleased", "published", "ready_for_review", "released", "reopened", "review_request_removed", "review_requested", "synchronize", "transferred", "unassigned", "unlabeled", "unlocked", "unpinned"]);
    const _io0 = (input, _exceptionable = true) => true === _iv0.has(input.action) && (undefined === input.issue || "object" === typeof input.issue && null !== input.issue && _io1(input.issue, true && _exceptionable)) && (undefined === input.comment || "object" === typeof input.comment && null !== input.comment && _io7(input.comment, true && _exceptionable)) && ("object" === typeof input.repository && null !== input.repository && _io8(input.repository, true && _exceptionable)) && ("object" === typeof input.sender && null !== input.sender && _io2(input.sender, true && _exceptionable)) && (undefined === input.organization || "object" === typeof input.organization && null !== input.organization && _io10(input.organization, true && _exceptionable)) && (undefined === input.installation || "object" === typeof input.installation && null !== input.installation && _io11(input.installation, true && _exceptionable)) && (undefined === input.changes || "object" === typeof input.changes && null !== input.changes && false === Array.isArray(input.changes) && _io12(input.changes, true && _exceptionable)) && (undefined === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (undefined === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && (undefined === input.label || "object" === typeof input.label && null !== input.label && _io3(input.label, true && _exceptionable)) && (undefined === input.number || "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && (undefined === input.pull_request || "object" === typeof input.pull_request && null !== input.pull_request && _io14(input.pull_request, true && _exceptionable)) && (undefined === input.requested_reviewer || "object" === typeof input.requested_reviewer && null !== input.requested_reviewer && _io2(input.requested_reviewer, true && _exceptionable)) && (undefined === input.before || "string" === typeof input.before && (40 <= _stringLength_1._stringLength(input.before) && _stringLength_1._stringLength(input.before) <= 40)) && (undefined === input.after || "string" === typeof input.after && (40 <= _stringLength_1._stringLength(input.after) && _stringLength_1._stringLength(input.after) <= 40)) && (undefined === input.release || "object" === typeof input.release && null !== input.release && _io18(input.release, true && _exceptionable)) && (null === input.starred_at || undefined === input.starred_at || "string" === typeof input.starred_at && _isFormatDateTime_1._isFormatDateTime(input.starred_at)) && (3 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["action", "issue", "comment", "repository", "sender", "organization", "installation", "changes", "assignee", "milestone", "label", "number", "pull_request", "requested_reviewer", "before", "after", "release", "starred_at"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.repository_url && "string" === typeof input.labels_url && "string" === typeof input.comments_url && "string" === typeof input.events_url && "string" === typeof input.html_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && "string" === typeof input.title && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && (undefined === input.labels || Array.isArray(input.labels) && input.labels.every((elem, _index1) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (undefined === input.state || "closed" === input.state || "open" === input.state) && (undefined === input.locked || "boolean" === typeof input.locked) && (null === input.assignee || undefined === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (Array.isArray(input.assignees) && input.assignees.every((elem, _index2) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (null === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && ("number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) && 0 <= input.comments && input.comments <= 9007199254740991)) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && (null === input.body || "string" === typeof input.body) && (null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason) && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app) && (undefined === input.draft || "boolean" === typeof input.draft) && (undefined === input.timeline_url || "string" === typeof input.timeline_url) && (undefined === input.pull_request || "object" === typeof input.pull_request && null !== input.pull_request && _io6(input.pull_request, true && _exceptionable)) && (19 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "repository_url", "labels_url", "comments_url", "events_url", "html_url", "id", "node_id", "number", "title", "user", "labels", "state", "locked", "assignee", "assignees", "milestone", "comments", "created_at", "updated_at", "closed_at", "author_association", "body", "active_lock_reason", "reactions", "performed_via_github_app", "draft", "timeline_url", "pull_request"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io10 = (input, _exceptionable = true) => "string" === typeof input.login && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.url && "string" === typeof input.repos_url && "string" === typeof input.events_url && "string" === typeof input.hooks_url && "string" === typeof input.issues_url && "string" === typeof input.members_url && "string" === typeof input.public_members_url && "string" === typeof input.avatar_url && "string" === typeof input.description && (12 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["login", "id", "node_id", "url", "repos_url", "events_url", "hooks_url", "issues_url", "members_url", "public_members_url", "avatar_url", "description"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io11 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io12 = (input, _exceptionable = true) => (undefined === input.body || "object" === typeof input.body && null !== input.body && _io13(input.body, true && _exceptionable)) && (undefined === input.old_issue || "object" === typeof input.old_issue && null !== input.old_issue && _io1(input.old_issue, true && _exceptionable)) && (undefined === input.old_repository || "object" === typeof input.old_repository && null !== input.old_repository && _io8(input.old_repository, true && _exceptionable)) && (undefined === input.new_issue || "object" === typeof input.new_issue && null !== input.new_issue && _io1(input.new_issue, true && _exceptionable)) && (undefined === input.new_repository || "object" === typeof input.new_repository && null !== input.new_repository && _io8(input.new_repository, true && _exceptionable)) && (undefined === input.color || "object" === typeof input.color && null !== input.color && _io13(input.color, true && _exceptionable)) && (undefined === input.name || "object" === typeof input.name && null !== input.name && _io13(input.name, true && _exceptionable)) && (0 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["body", "old_issue", "old_repository", "new_issue", "new_repository", "color", "name"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io13 = (input, _exceptionable = true) => "string" === typeof input.from && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["from"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io14 = (input, _exceptionable = true) => "string" === typeof input.url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.html_url && "string" === typeof input.diff_url && "string" === typeof input.patch_url && "string" === typeof input.issue_url && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && ("closed" === input.state || "open" === input.state) && "boolean" === typeof input.locked && "string" === typeof input.title && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && (null === input.body || "string" === typeof input.body) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && (null === input.merged_at || "string" === typeof input.merged_at && _isFormatDateTime_1._isFormatDateTime(input.merged_at)) && (null === input.merge_commit_sha || "string" === typeof input.merge_commit_sha && (40 <= _stringLength_1._stringLength(input.merge_commit_sha) && _stringLength_1._stringLength(input.merge_commit_sha) <= 40)) && (null === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (Array.isArray(input.assignees) && input.assignees.every((elem, _index4) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.requested_reviewers) && input.requested_reviewers.every((elem, _index5) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.requested_teams) && input.requested_teams.every((elem, _index6) => "string" === typeof elem)) && (Array.isArray(input.labels) && input.labels.every((elem, _index7) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (null === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && "string" === typeof input.commits_url && "string" === typeof input.review_comments_url && "string" === typeof input.review_comment_url && "string" === typeof input.comments_url && "string" === typeof input.statuses_url && ("object" === typeof input.head && null !== input.head && _io15(input.head, true && _exceptionable)) && ("object" === typeof input.base && null !== input.base && _io15(input.base, true && _exceptionable)) && ("object" === typeof input._links && null !== input._links && _io16(input._links, true && _exceptionable)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && "boolean" === typeof input.draft && "boolean" === typeof input.merged && (null === input.mergeable || "boolean" === typeof input.mergeable) && (null === input.rebaseable || "boolean" === typeof input.rebaseable) && ("behind" === input.mergeable_state || "blocked" === input.mergeable_state || "clean" === input.mergeable_state || "dirty" === input.mergeable_state || "draft" === input.mergeable_state || "has_hooks" === input.mergeable_state || "unknown" === input.mergeable_state || "unstable" === input.mergeable_state) && (null === input.merged_by || "string" === typeof input.merged_by) && ("number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) && 0 <= input.comments && input.comments <= 9007199254740991)) && ("number" === typeof input.review_comments && (_isTypeInt64_1._isTypeInt64(input.review_comments) && 0 <= input.review_comments && input.review_comments <= 9007199254740991)) && "boolean" === typeof input.maintainer_can_modify && ("number" === typeof input.commits && (_isTypeInt64_1._isTypeInt64(input.commits) && 0 <= input.commits && input.commits <= 9007199254740991)) && ("number" === typeof input.additions && (_isTypeInt64_1._isTypeInt64(input.additions) && 0 <= input.additions && input.additions <= 9007199254740991)) && ("number" === typeof input.deletions && (_isTypeInt64_1._isTypeInt64(input.deletions) && 0 <= input.deletions && input.deletions <= 9007199254740991)) && ("number" === typeof input.changed_files && (_isTypeInt64_1._isTypeInt64(input.changed_files) && 0 <= input.changed_files && input.changed_files <= 9007199254740991)) && (null === input.auto_merge || undefined === input.auto_merge || "string" === typeof input.auto_merge) && (null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason) && (46 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "id", "node_id", "html_url", "diff_url", "patch_url", "issue_url", "number", "state", "locked", "title", "user", "body", "created_at", "updated_at", "closed_at", "merged_at", "merge_commit_sha", "assignee", "assignees", "requested_reviewers", "requested_teams", "labels", "milestone", "commits_url", "review_comments_url", "review_comment_url", "comments_url", "statuses_url", "head", "base", "_links", "author_association", "draft", "merged", "mergeable", "rebaseable", "mergeable_state", "merged_by", "comments", "review_comments", "maintainer_can_modify", "commits", "additions", "deletions", "changed_files", "auto_merge", "active_lock_reason"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io15 = (input, _exceptionable = true) => "string" === typeof input.label && "string" === typeof input.ref && ("string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) && _stringLength_1._stringLength(input.sha) <= 40)) && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && ("object" === typeof input.repo && null !== input.repo && _io8(input.repo, true && _exceptionable)) && (5 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["label", "ref", "sha", "user", "repo"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io16 = (input, _exceptionable = true) => "object" === typeof input.self && null !== input.self && _io17(input.self, true && _exceptionable) && ("object" === typeof input.html && null !== input.html && _io17(input.html, true && _exceptionable)) && ("object" === typeof input.issue && null !== input.issue && _io17(input.issue, true && _exceptionable)) && ("object" === typeof input.comments && null !== input.comments && _io17(input.comments, true && _exceptionable)) && ("object" === typeof input.review_comments && null !== input.review_comments && _io17(input.review_comments, true && _exceptionable)) && ("object" === typeof input.review_comment && null !== input.review_comment && _io17(input.review_comment, true && _exceptionable)) && ("object" === typeof input.commits && null !== input.commits && _io17(input.commits, true && _exceptionable)) && ("object" === typeof input.statuses && null !== input.statuses && _io17(input.statuses, true && _exceptionable)) && (8 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io17 = (input, _exceptionable = true) => "string" === typeof input.href && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["href"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io18 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.assets_url && "string" === typeof input.upload_url && "string" === typeof input.html_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.tag_name && "string" === typeof input.target_commitish && (null === input.name || "string" === typeof input.name) && "boolean" === typeof input.draft && ("object" === typeof input.author && null !== input.author && _io2(input.author, true && _exceptionable)) && "boolean" === typeof input.prerelease && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.published_at && _isFormatDateTime_1._isFormatDateTime(input.published_at)) && (Array.isArray(input.assets) && input.assets.every((elem, _index8) => "string" === typeof elem)) && "string" === typeof input.tarball_url && "string" === typeof input.zipball_url && (null === input.body || "string" === typeof input.body) && (undefined === input.discussion_url || "string" === typeof input.discussion_url) && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "assets_url", "upload_url", "html_url", "id", "node_id", "tag_name", "target_commitish", "name", "draft", "author", "prerelease", "created_at", "published_at", "assets", "tarball_url", "zipball_url", "body", "discussion_url", "reactions"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.login && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.avatar_url && "string" === typeof input.gravatar_id && "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.followers_url && "string" === typeof input.following_url && "string" === typeof input.gists_url && "string" === typeof input.starred_url && "string" === typeof input.subscriptions_url && "string" === typeof input.organizations_url && "string" === typeof input.repos_url && "string" === typeof input.events_url && "string" === typeof input.received_events_url && ("Bot" === input.type || "Organization" === input.type || "User" === input.type) && "boolean" === typeof input.site_admin && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["login", "id", "node_id", "avatar_url", "gravatar_id", "url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url", "type", "site_admin"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && "string" === typeof input.url && "string" === typeof input.name && "string" === typeof input.color && "boolean" === typeof input["default"] && (undefined === input.description || "string" === typeof input.description) && (6 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id", "url", "name", "color", "default", "description"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io4 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.labels_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && "string" === typeof input.title && "string" === typeof input.description && ("object" === typeof input.creator && null !== input.creator && _io2(input.creator, true && _exceptionable)) && ("number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) && 0 <= input.open_issues && input.open_issues <= 9007199254740991)) && ("number" === typeof input.closed_issues && (_isTypeInt64_1._isTypeInt64(input.closed_issues) && 0 <= input.closed_issues && input.closed_issues <= 9007199254740991)) && ("closed" === input.state || "open" === input.state) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("string" === typeof input.due_on && _isFormatDateTime_1._isFormatDateTime(input.due_on)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && (16 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "labels_url", "id", "node_id", "number", "title", "description", "creator", "open_issues", "closed_issues", "state", "created_at", "updated_at", "due_on", "closed_at"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io5 = (input, _exceptionable = true) => "string" === typeof input.url && ("number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) && 0 <= input.total_count && input.total_count <= 9007199254740991)) && ("number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) && 0 <= input["+1"] && input["+1"] <= 9007199254740991)) && ("number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) && 0 <= input["-1"] && input["-1"] <= 9007199254740991)) && ("number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) && 0 <= input.laugh && input.laugh <= 9007199254740991)) && ("number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) && 0 <= input.hooray && input.hooray <= 9007199254740991)) && ("number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) && 0 <= input.confused && input.confused <= 9007199254740991)) && ("number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) && 0 <= input.heart && input.heart <= 9007199254740991)) && ("number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) && 0 <= input.rocket && input.rocket <= 9007199254740991)) && ("number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) && 0 <= input.eyes && input.eyes <= 9007199254740991)) && (10 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "total_count", "+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io6 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.diff_url && "string" === typeof input.patch_url && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "diff_url", "patch_url"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io7 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.issue_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && "string" === typeof input.body && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app) && (10 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "issue_url", "id", "node_id", "user", "created_at", "updated_at", "author_association", "body", "reactions", "performed_via_github_app"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io8 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && "string" === typeof input.name && "string" === typeof input.full_name && "boolean" === typeof input["private"] && ("object" === typeof input.owner && null !== input.owner && _io2(input.owner, true && _exceptionable)) && "string" === typeof input.html_url && (null === input.description || "string" === typeof input.description) && "boolean" === typeof input.fork && "string" === typeof input.url && "string" === typeof input.forks_url && "string" === typeof input.keys_url && "string" === typeof input.collaborators_url && "string" === typeof input.teams_url && "string" === typeof input.hooks_url && "string" === typeof input.issue_events_url && "string" === typeof input.events_url && "string" === typeof input.assignees_url && "string" === typeof input.branches_url && "string" === typeof input.tags_url && "string" === typeof input.blobs_url && "string" === typeof input.git_tags_url && "string" === typeof input.git_refs_url && "string" === typeof input.trees_url && "string" === typeof input.statuses_url && "string" === typeof input.languages_url && "string" === typeof input.stargazers_url && "string" === typeof input.contributors_url && "string" === typeof input.subscribers_url && "string" === typeof input.subscription_url && "string" === typeof input.commits_url && "string" === typeof input.git_commits_url && "string" === typeof input.comments_url && "string" === typeof input.issue_comment_url && "string" === typeof input.contents_url && "string" === typeof input.compare_url && "string" === typeof input.merges_url && "string" === typeof input.archive_url && "string" === typeof input.downloads_url && "string" === typeof input.issues_url && "string" === typeof input.pulls_url && "string" === typeof input.milestones_url && "string" === typeof input.notifications_url && "string" === typeof input.labels_url && "string" === typeof input.releases_url && "string" === typeof input.deployments_url && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("string" === typeof input.pushed_at && _isFormatDateTime_1._isFormatDateTime(input.pushed_at)) && "string" === typeof input.git_url && "string" === typeof input.ssh_url && "string" === typeof input.clone_url && "string" === typeof input.svn_url && (null === input.homepage || "string" === typeof input.homepage) && ("number" === typeof input.size && (_isTypeInt64_1._isTypeInt64(input.size) && 0 <= input.size && input.size <= 9007199254740991)) && ("number" === typeof input.stargazers_count && (_isTypeInt64_1._isTypeInt64(input.stargazers_count) && 0 <= input.stargazers_count && input.stargazers_count <= 9007199254740991)) && ("number" === typeof input.watchers_count && (_isTypeInt64_1._isTypeInt64(input.watchers_count) && 0 <= input.watchers_count && input.watchers_count <= 9007199254740991)) && (null === input.language || "string" === typeof input.language) && "boolean" === typeof input.has_issues && "boolean" === typeof input.has_projects && "boolean" === typeof input.has_downloads && "boolean" === typeof input.has_wiki && "boolean" === typeof input.has_pages && ("number" === typeof input.forks_count && (_isTypeInt64_1._isTypeInt64(input.forks_count) && 0 <= input.forks_count && input.forks_count <= 9007199254740991)) && (null === input.mirror_url || "string" === typeof input.mirror_url) && "boolean" === typeof input.archived && "boolean" === typeof input.disabled && ("number" === typeof input.open_issues_count && (_isTypeInt64_1._isTypeInt64(input.open_issues_count) && 0 <= input.open_issues_count && input.open_issues_count <= 9007199254740991)) && (null === input.license || "string" === typeof input.license) && ("number" === typeof input.forks && (_isTypeInt64_1._isTypeInt64(input.forks) && 0 <= input.forks && input.forks <= 9007199254740991)) && ("number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) && 0 <= input.open_issues && input.open_issues <= 9007199254740991)) && ("number" === typeof input.watchers && (_isTypeInt64_1._isTypeInt64(input.watchers) && 0 <= input.watchers && input.watchers <= 9007199254740991)) && "string" === typeof input.default_branch && (undefined === input.is_template || "boolean" === typeof input.is_template) && (undefined === input.topics || Array.isArray(input.topics) && input.topics.every((elem, _index3) => "string" === typeof elem)) && (undefined === input.visibility || "internal" === input.visibility || "private" === input.visibility || "public" === input.visibility) && (undefined === input.web_commit_signoff_required || "boolean" === typeof input.web_commit_signoff_required) && (undefined === input.custom_properties || "object" === typeof input.custom_properties && null !== input.custom_properties && false === Array.isArray(input.custom_properties) && _io9(input.custom_properties, true && _exceptionable)) && (undefined === input.allow_squash_merge || "boolean" === typeof input.allow_squash_merge) && (undefined === input.allow_merge_commit || "boolean" === typeof input.allow_merge_commit) && (undefined === input.allow_rebase_merge || "boolean" === typeof input.allow_rebase_merge) && (undefined === input.delete_branch_on_merge || "boolean" === typeof input.delete_branch_on_merge) && (73 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id", "name", "full_name", "private", "owner", "html_url", "description", "fork", "url", "forks_url", "keys_url", "collaborators_url", "teams_url", "hooks_url", "issue_events_url", "events_url", "assignees_url", "branches_url", "tags_url", "blobs_url", "git_tags_url", "git_refs_url", "trees_url", "statuses_url", "languages_url", "stargazers_url", "contributors_url", "subscribers_url", "subscription_url", "commits_url", "git_commits_url", "comments_url", "issue_comment_url", "contents_url", "compare_url", "merges_url", "archive_url", "downloads_url", "issues_url", "pulls_url", "milestones_url", "notifications_url", "labels_url", "releases_url", "deployments_url", "created_at", "updated_at", "pushed_at", "git_url", "ssh_url", "clone_url", "svn_url", "homepage", "size", "stargazers_count", "watchers_count", "language", "has_issues", "has_projects", "has_downloads", "has_wiki", "has_pages", "forks_count", "mirror_url", "archived", "disabled", "open_issues_count", "license", "forks", "open_issues", "watchers", "default_branch", "is_template", "topics", "visibility", "web_commit_signoff_required", "custom_properties", "allow_squash_merge", "allow_merge_commit", "allow_rebase_merge", "delete_branch_on_merge"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io9 = (input, _exceptionable = true) => 0 === Object.keys(input).length || Object.keys(input).every(key => {
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    });
    return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
export const validate = (() => {
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
    const _vp0 = (input, _path, _exceptionable = true) => true === _vv0.has(input["action"]) || _report(_exceptionable, {
        path: _path + ".action",
        expected: _ve0,
        value: input["action"]
    });
    const _vv0 = new Set(["assigned", "closed", "converted_to_draft", "created", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "prereleased", "published", "ready_for_review", "released", "reopened", "review_request_removed", "review_requested", "synchronize", "transferred", "unassigned", "unlabeled", "unlocked", "unpinned"]);
    const _ve0 = "(\"assigned\" | \"closed\" | \"converted_to_draft\" | \"created\" | \"deleted\" | \"demilestoned\" | \"edited\" | \"labeled\" | \"locked\" | \"milestoned\" | \"opened\" | \"pinned\" | \"prereleased\" | \"published\" | \"ready_for_review\" | \"released\" | \"reopened\" | \"review_request_removed\" | \"review_requested\" | \"synchronize\" | \"transferred\" | \"unassigned\" | \"unlabeled\" | \"unlocked\" | \"unpinned\")";
    const _vp1 = (input, _path, _exceptionable = true) => undefined === input["issue"] || ("object" === typeof input["issue"] && null !== input["issue"] || _report(_exceptionable, {
        path: _path + ".issue",
        expected: "(IssueWire | undefined)",
        value: input["issue"]
    })) && _vo1(input["issue"], _path + ".issue", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".issue",
        expected: "(IssueWire | undefined)",
        value: input["issue"]
    });
    const _vp2 = (input, _path, _exceptionable = true) => undefined === input["comment"] || ("object" === typeof input["comment"] && null !== input["comment"] || _report(_exceptionable, {
        path: _path + ".comment",
        expected: "(CommentWire | undefined)",
        value: input["comment"]
    })) && _vo7(input["comment"], _path + ".comment", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".comment",
        expected: "(CommentWire | undefined)",
        value: input["comment"]
    });
    const _vp3 = (input, _path, _exceptionable = true) => ("object" === typeof input["repository"] && null !== input["repository"] || _report(_exceptionable, {
        path: _path + ".repository",
        expected: "RepositoryWire",
        value: input["repository"]
    })) && _vo8(input["repository"], _path + ".repository", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".repository",
        expected: "RepositoryWire",
        value: input["repository"]
    });
    const _vp4 = (input, _path, _exceptionable = true) => ("object" === typeof input["sender"] && null !== input["sender"] || _report(_exceptionable, {
        path: _path + ".sender",
        expected: "UserWire",
        value: input["sender"]
    })) && _vo2(input["sender"], _path + ".sender", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".sender",
        expected: "UserWire",
        value: input["sender"]
    });
    const _vp5 = (input, _path, _exceptionable = true) => undefined === input["organization"] || ("object" === typeof input["organization"] && null !== input["organization"] || _report(_exceptionable, {
        path: _path + ".organization",
        expected: "(OrganizationWire | undefined)",
        value: input["organization"]
    })) && _vo10(input["organization"], _path + ".organization", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".organization",
        expected: "(OrganizationWire | undefined)",
        value: input["organization"]
    });
    const _vp6 = (input, _path, _exceptionable = true) => undefined === input["installation"] || ("object" === typeof input["installation"] && null !== input["installation"] || _report(_exceptionable, {
        path: _path + ".installation",
        expected: "(InstallationWire | undefined)",
        value: input["installation"]
    })) && _vo11(input["installation"], _path + ".installation", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".installation",
        expected: "(InstallationWire | undefined)",
        value: input["installation"]
    });
    const _vp7 = (input, _path, _exceptionable = true) => undefined === input["changes"] || ("object" === typeof input["changes"] && null !== input["changes"] && false === Array.isArray(input["changes"]) || _report(_exceptionable, {
        path: _path + ".changes",
        expected: "(ChangesWire | undefined)",
        value: input["changes"]
    })) && _vo12(input["changes"], _path + ".changes", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".changes",
        expected: "(ChangesWire | undefined)",
        value: input["changes"]
    });
    const _vp8 = (input, _path, _exceptionable = true) => undefined === input["assignee"] || ("object" === typeof input["assignee"] && null !== input["assignee"] || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | undefined)",
        value: input["assignee"]
    })) && _vo2(input["assignee"], _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | undefined)",
        value: input["assignee"]
    });
    const _vp9 = (input, _path, _exceptionable = true) => undefined === input["milestone"] || ("object" === typeof input["milestone"] && null !== input["milestone"] || _report(_exceptionable, {
        path: _path + ".milestone",
        expected: "(MilestoneWire | undefined)",
        value: input["milestone"]
    })) && _vo4(input["milestone"], _path + ".milestone", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".milestone",
        expected: "(MilestoneWire | undefined)",
        value: input["milestone"]
    });
    const _vp10 = (input, _path, _exceptionable = true) => undefined === input["label"] || ("object" === typeof input["label"] && null !== input["label"] || _report(_exceptionable, {
        path: _path + ".label",
        expected: "(LabelWire | undefined)",
        value: input["label"]
    })) && _vo3(input["label"], _path + ".label", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".label",
        expected: "(LabelWire | undefined)",
        value: input["label"]
    });
    const _vp11 = (input, _path, _exceptionable = true) => undefined === input["number"] || "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Type<\"int64\">",
        value: input["number"]
    })) && (0 <= input["number"] || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Minimum<0>",
        value: input["number"]
    })) && (input["number"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Maximum<9007199254740991>",
        value: input["number"]
    })) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "((number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>) | undefined)",
        value: input["number"]
    });
    const _vp12 = (input, _path, _exceptionable = true) => undefined === input["pull_request"] || ("object" === typeof input["pull_request"] && null !== input["pull_request"] || _report(_exceptionable, {
        path: _path + ".pull_request",
        expected: "(PullRequestWire | undefined)",
        value: input["pull_request"]
    })) && _vo14(input["pull_request"], _path + ".pull_request", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".pull_request",
        expected: "(PullRequestWire | undefined)",
        value: input["pull_request"]
    });
    const _vp13 = (input, _path, _exceptionable = true) => undefined === input["requested_reviewer"] || ("object" === typeof input["requested_reviewer"] && null !== input["requested_reviewer"] || _report(_exceptionable, {
        path: _path + ".requested_reviewer",
        expected: "(UserWire | undefined)",
        value: input["requested_reviewer"]
    })) && _vo2(input["requested_reviewer"], _path + ".requested_reviewer", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".requested_reviewer",
        expected: "(UserWire | undefined)",
        value: input["requested_reviewer"]
    });
    const _vp14 = (input, _path, _exceptionable = true) => undefined === input["before"] || "string" === typeof input["before"] && (40 <= _stringLength_1._stringLength(input["before"]) || _report(_exceptionable, {
        path: _path + ".before",
        expected: "string & MinLength<40>",
        value: input["before"]
    })) && (_stringLength_1._stringLength(input["before"]) <= 40 || _report(_exceptionable, {
        path: _path + ".before",
        expected: "string & MaxLength<40>",
        value: input["before"]
    })) || _report(_exceptionable, {
        path: _path + ".before",
        expected: "((string & MinLength<40> & MaxLength<40>) | undefined)",
        value: input["before"]
    });
    const _vp15 = (input, _path, _exceptionable = true) => undefined === input["after"] || "string" === typeof input["after"] && (40 <= _stringLength_1._stringLength(input["after"]) || _report(_exceptionable, {
        path: _path + ".after",
        expected: "string & MinLength<40>",
        value: input["after"]
    })) && (_stringLength_1._stringLength(input["after"]) <= 40 || _report(_exceptionable, {
        path: _path + ".after",
        expected: "string & MaxLength<40>",
        value: input["after"]
    })) || _report(_exceptionable, {
        path: _path + ".after",
        expected: "((string & MinLength<40> & MaxLength<40>) | undefined)",
        value: input["after"]
    });
    const _vp16 = (input, _path, _exceptionable = true) => undefined === input["release"] || ("object" === typeof input["release"] && null !== input["release"] || _report(_exceptionable, {
        path: _path + ".release",
        expected: "(ReleaseWire | undefined)",
        value: input["release"]
    })) && _vo18(input["release"], _path + ".release", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".release",
        expected: "(ReleaseWire | undefined)",
        value: input["release"]
    });
    const _vp17 = (input, _path, _exceptionable = true) => null === input["starred_at"] || undefined === input["starred_at"] || "string" === typeof input["starred_at"] && (_isFormatDateTime_1._isFormatDateTime(input["starred_at"]) || _report(_exceptionable, {
        path: _path + ".starred_at",
        expected: "string & Format<\"date-time\">",
        value: input["starred_at"]
    })) || _report(_exceptionable, {
        path: _path + ".starred_at",
        expected: "((string & Format<\"date-time\">) | null | undefined)",
        value: input["starred_at"]
    });
    const _vp18 = (input, _path, _exceptionable = true) => "string" === typeof input["url"] || _report(_exceptionable, {
        path: _path + ".url",
        expected: "string",
        value: input["url"]
    });
    const _vp19 = (input, _path, _exceptionable = true) => "string" === typeof input["repository_url"] || _report(_exceptionable, {
        path: _path + ".repository_url",
        expected: "string",
        value: input["repository_url"]
    });
    const _vp20 = (input, _path, _exceptionable = true) => "string" === typeof input["labels_url"] || _report(_exceptionable, {
        path: _path + ".labels_url",
        expected: "string",
        value: input["labels_url"]
    });
    const _vp21 = (input, _path, _exceptionable = true) => "string" === typeof input["comments_url"] || _report(_exceptionable, {
        path: _path + ".comments_url",
        expected: "string",
        value: input["comments_url"]
    });
    const _vp22 = (input, _path, _exceptionable = true) => "string" === typeof input["events_url"] || _report(_exceptionable, {
        path: _path + ".events_url",
        expected: "string",
        value: input["events_url"]
    });
    const _vp23 = (input, _path, _exceptionable = true) => "string" === typeof input["html_url"] || _report(_exceptionable, {
        path: _path + ".html_url",
        expected: "string",
        value: input["html_url"]
    });
    const _vp24 = (input, _path, _exceptionable = true) => "number" === typeof input["id"] && (_isTypeInt64_1._isTypeInt64(input["id"]) || _report(_exceptionable, {
        path: _path + ".id",
        expected: "number & Type<\"int64\">",
        value: input["id"]
    })) && (1 <= input["id"] || _report(_exceptionable, {
        path: _path + ".id",
        expected: "number & Minimum<1>",
        value: input["id"]
    })) && (input["id"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".id",
        expected: "number & Maximum<9007199254740991>",
        value: input["id"]
    })) || _report(_exceptionable, {
        path: _path + ".id",
        expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
        value: input["id"]
    });
    const _vp25 = (input, _path, _exceptionable = true) => "string" === typeof input["node_id"] || _report(_exceptionable, {
        path: _path + ".node_id",
        expected: "string",
        value: input["node_id"]
    });
    const _vp26 = (input, _path, _exceptionable = true) => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Type<\"int64\">",
        value: input["number"]
    })) && (0 <= input["number"] || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Minimum<0>",
        value: input["number"]
    })) && (input["number"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Maximum<9007199254740991>",
        value: input["number"]
    })) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["number"]
    });
    const _vp27 = (input, _path, _exceptionable = true) => "string" === typeof input["title"] || _report(_exceptionable, {
        path: _path + ".title",
        expected: "string",
        value: input["title"]
    });
    const _vp28 = (input, _path, _exceptionable = true) => ("object" === typeof input["user"] && null !== input["user"] || _report(_exceptionable, {
        path: _path + ".user",
        expected: "UserWire",
        value: input["user"]
    })) && _vo2(input["user"], _path + ".user", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".user",
        expected: "UserWire",
        value: input["user"]
    });
    const _vp29 = (input, _path, _exceptionable = true) => undefined === input["labels"] || (Array.isArray(input["labels"]) || _report(_exceptionable, {
        path: _path + ".labels",
        expected: "(Array<LabelWire> | undefined)",
        value: input["labels"]
    })) && input["labels"].map((elem, _index8) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".labels[" + _index8 + "]",
        expected: "LabelWire",
        value: elem
    })) && _vo3(elem, _path + ".labels[" + _index8 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".labels[" + _index8 + "]",
        expected: "LabelWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".labels",
        expected: "(Array<LabelWire> | undefined)",
        value: input["labels"]
    });
    const _vp30 = (input, _path, _exceptionable = true) => undefined === input["state"] || "closed" === input["state"] || "open" === input["state"] || _report(_exceptionable, {
        path: _path + ".state",
        expected: "(\"closed\" | \"open\" | undefined)",
        value: input["state"]
    });
    const _vp31 = (input, _path, _exceptionable = true) => undefined === input["locked"] || "boolean" === typeof input["locked"] || _report(_exceptionable, {
        path: _path + ".locked",
        expected: "(boolean | undefined)",
        value: input["locked"]
    });
    const _vp32 = (input, _path, _exceptionable = true) => null === input["assignee"] || undefined === input["assignee"] || ("object" === typeof input["assignee"] && null !== input["assignee"] || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | null | undefined)",
        value: input["assignee"]
    })) && _vo2(input["assignee"], _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | null | undefined)",
        value: input["assignee"]
    });
    const _vp33 = (input, _path, _exceptionable = true) => (Array.isArray(input["assignees"]) || _report(_exceptionable, {
        path: _path + ".assignees",
        expected: "Array<UserWire>",
        value: input["assignees"]
    })) && input["assignees"].map((elem, _index9) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".assignees[" + _index9 + "]",
        expected: "UserWire",
        value: elem
    })) && _vo2(elem, _path + ".assignees[" + _index9 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".assignees[" + _index9 + "]",
        expected: "UserWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".assignees",
        expected: "Array<UserWire>",
        value: input["assignees"]
    });
    const _vp34 = (input, _path, _exceptionable = true) => null === input["milestone"] || ("object" === typeof input["milestone"] && null !== input["milestone"] || _report(_exceptionable, {
        path: _path + ".milestone",
        expected: "(MilestoneWire | null)",
        value: input["milestone"]
    })) && _vo4(input["milestone"], _path + ".milestone", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".milestone",
        expected: "(MilestoneWire | null)",
        value: input["milestone"]
    });
    const _vp35 = (input, _path, _exceptionable = true) => "number" === typeof input["comments"] && (_isTypeInt64_1._isTypeInt64(input["comments"]) || _report(_exceptionable, {
        path: _path + ".comments",
        expected: "number & Type<\"int64\">",
        value: input["comments"]
    })) && (0 <= input["comments"] || _report(_exceptionable, {
        path: _path + ".comments",
        expected: "number & Minimum<0>",
        value: input["comments"]
    })) && (input["comments"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".comments",
        expected: "number & Maximum<9007199254740991>",
        value: input["comments"]
    })) || _report(_exceptionable, {
        path: _path + ".comments",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["comments"]
    });
    const _vp36 = (input, _path, _exceptionable = true) => "string" === typeof input["created_at"] && (_isFormatDateTime_1._isFormatDateTime(input["created_at"]) || _report(_exceptionable, {
        path: _path + ".created_at",
        expected: "string & Format<\"date-time\">",
        value: input["created_at"]
    })) || _report(_exceptionable, {
        path: _path + ".created_at",
        expected: "(string & Format<\"date-time\">)",
        value: input["created_at"]
    });
    const _vp37 = (input, _path, _exceptionable = true) => "string" === typeof input["updated_at"] && (_isFormatDateTime_1._isFormatDateTime(input["updated_at"]) || _report(_exceptionable, {
        path: _path + ".updated_at",
        expected: "string & Format<\"date-time\">",
        value: input["updated_at"]
    })) || _report(_exceptionable, {
        path: _path + ".updated_at",
        expected: "(string & Format<\"date-time\">)",
        value: input["updated_at"]
    });
    const _vp38 = (input, _path, _exceptionable = true) => null === input["closed_at"] || "string" === typeof input["closed_at"] && (_isFormatDateTime_1._isFormatDateTime(input["closed_at"]) || _report(_exceptionable, {
        path: _path + ".closed_at",
        expected: "string & Format<\"date-time\">",
        value: input["closed_at"]
    })) || _report(_exceptionable, {
        path: _path + ".closed_at",
        expected: "((string & Format<\"date-time\">) | null)",
        value: input["closed_at"]
    });
    const _vp39 = (input, _path, _exceptionable = true) => "COLLABORATOR" === input["author_association"] || "CONTRIBUTOR" === input["author_association"] || "FIRST_TIMER" === input["author_association"] || "FIRST_TIME_CONTRIBUTOR" === input["author_association"] || "MANNEQUIN" === input["author_association"] || "MEMBER" === input["author_association"] || "NONE" === input["author_association"] || "OWNER" === input["author_association"] || _report(_exceptionable, {
        path: _path + ".author_association",
        expected: "(\"COLLABORATOR\" | \"CONTRIBUTOR\" | \"FIRST_TIMER\" | \"FIRST_TIME_CONTRIBUTOR\" | \"MANNEQUIN\" | \"MEMBER\" | \"NONE\" | \"OWNER\")",
        value: input["author_association"]
    });
    const _vp40 = (input, _path, _exceptionable = true) => null === input["body"] || "string" === typeof input["body"] || _report(_exceptionable, {
        path: _path + ".body",
        expected: "(null | string)",
        value: input["body"]
    });
    const _vp41 = (input, _path, _exceptionable = true) => null === input["active_lock_reason"] || undefined === input["active_lock_reason"] || "off-topic" === input["active_lock_reason"] || "resolved" === input["active_lock_reason"] || "spam" === input["active_lock_reason"] || "too heated" === input["active_lock_reason"] || _report(_exceptionable, {
        path: _path + ".active_lock_reason",
        expected: "(\"off-topic\" | \"resolved\" | \"spam\" | \"too heated\" | null | undefined)",
        value: input["active_lock_reason"]
    });
    const _vp42 = (input, _path, _exceptionable = true) => undefined === input["reactions"] || ("object" === typeof input["reactions"] && null !== input["reactions"] || _report(_exceptionable, {
        path: _path + ".reactions",
        expected: "(ReactionsWire | undefined)",
        value: input["reactions"]
    })) && _vo5(input["reactions"], _path + ".reactions", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".reactions",
        expected: "(ReactionsWire | undefined)",
        value: input["reactions"]
    });
    const _vp43 = (input, _path, _exceptionable = true) => null === input["performed_via_github_app"] || undefined === input["performed_via_github_app"] || "string" === typeof input["performed_via_github_app"] || _report(_exceptionable, {
        path: _path + ".performed_via_github_app",
        expected: "(null | string | undefined)",
        value: input["performed_via_github_app"]
    });
    const _vp44 = (input, _path, _exceptionable = true) => undefined === input["draft"] || "boolean" === typeof input["draft"] || _report(_exceptionable, {
        path: _path + ".draft",
        expected: "(boolean | undefined)",
        value: input["draft"]
    });
    const _vp45 = (input, _path, _exceptionable = true) => undefined === input["timeline_url"] || "string" === typeof input["timeline_url"] || _report(_exceptionable, {
        path: _path + ".timeline_url",
        expected: "(string | undefined)",
        value: input["timeline_url"]
    });
    const _vp46 = (input, _path, _exceptionable = true) => undefined === input["pull_request"] || ("object" === typeof input["pull_request"] && null !== input["pull_request"] || _report(_exceptionable, {
        path: _path + ".pull_request",
        expected: "(PullRequestLinksWire | undefined)",
        value: input["pull_request"]
    })) && _vo6(input["pull_request"], _path + ".pull_request", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".pull_request",
        expected: "(PullRequestLinksWire | undefined)",
        value: input["pull_request"]
    });
    const _vp47 = (input, _path, _exceptionable = true) => "string" === typeof input["login"] || _report(_exceptionable, {
        path: _path + ".login",
        expected: "string",
        value: input["login"]
    });
    const _vp48 = (input, _path, _exceptionable = true) => "string" === typeof input["avatar_url"] || _report(_exceptionable, {
        path: _path + ".avatar_url",
        expected: "string",
        value: input["avatar_url"]
    });
    const _vp49 = (input, _path, _exceptionable = true) => "string" === typeof input["gravatar_id"] || _report(_exceptionable, {
        path: _path + ".gravatar_id",
        expected: "string",
        value: input["gravatar_id"]
    });
    const _vp50 = (input, _path, _exceptionable = true) => "string" === typeof input["followers_url"] || _report(_exceptionable, {
        path: _path + ".followers_url",
        expected: "string",
        value: input["followers_url"]
    });
    const _vp51 = (input, _path, _exceptionable = true) => "string" === typeof input["following_url"] || _report(_exceptionable, {
        path: _path + ".following_url",
        expected: "string",
        value: input["following_url"]
    });
    const _vp52 = (input, _path, _exceptionable = true) => "string" === typeof input["gists_url"] || _report(_exceptionable, {
        path: _path + ".gists_url",
        expected: "string",
        value: input["gists_url"]
    });
    const _vp53 = (input, _path, _exceptionable = true) => "string" === typeof input["starred_url"] || _report(_exceptionable, {
        path: _path + ".starred_url",
        expected: "string",
        value: input["starred_url"]
    });
    const _vp54 = (input, _path, _exceptionable = true) => "string" === typeof input["subscriptions_url"] || _report(_exceptionable, {
        path: _path + ".subscriptions_url",
        expected: "string",
        value: input["subscriptions_url"]
    });
    const _vp55 = (input, _path, _exceptionable = true) => "string" === typeof input["organizations_url"] || _report(_exceptionable, {
        path: _path + ".organizations_url",
        expected: "string",
        value: input["organizations_url"]
    });
    const _vp56 = (input, _path, _exceptionable = true) => "string" === typeof input["repos_url"] || _report(_exceptionable, {
        path: _path + ".repos_url",
        expected: "string",
        value: input["repos_url"]
    });
    const _vp57 = (input, _path, _exceptionable = true) => "string" === typeof input["received_events_url"] || _report(_exceptionable, {
        path: _path + ".received_events_url",
        expected: "string",
        value: input["received_events_url"]
    });
    const _vp58 = (input, _path, _exceptionable = true) => "Bot" === input["type"] || "Organization" === input["type"] || "User" === input["type"] || _report(_exceptionable, {
        path: _path + ".type",
        expected: "(\"Bot\" | \"Organization\" | \"User\")",
        value: input["type"]
    });
    const _vp59 = (input, _path, _exceptionable = true) => "boolean" === typeof input["site_admin"] || _report(_exceptionable, {
        path: _path + ".site_admin",
        expected: "boolean",
        value: input["site_admin"]
    });
    const _vp60 = (input, _path, _exceptionable = true) => "string" === typeof input["name"] || _report(_exceptionable, {
        path: _path + ".name",
        expected: "string",
        value: input["name"]
    });
    const _vp61 = (input, _path, _exceptionable = true) => "string" === typeof input["description"] || _report(_exceptionable, {
        path: _path + ".description",
        expected: "string",
        value: input["description"]
    });
    const _vp62 = (input, _path, _exceptionable = true) => ("object" === typeof input["creator"] && null !== input["creator"] || _report(_exceptionable, {
        path: _path + ".creator",
        expected: "UserWire",
        value: input["creator"]
    })) && _vo2(input["creator"], _path + ".creator", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".creator",
        expected: "UserWire",
        value: input["creator"]
    });
    const _vp63 = (input, _path, _exceptionable = true) => "number" === typeof input["open_issues"] && (_isTypeInt64_1._isTypeInt64(input["open_issues"]) || _report(_exceptionable, {
        path: _path + ".open_issues",
        expected: "number & Type<\"int64\">",
        value: input["open_issues"]
    })) && (0 <= input["open_issues"] || _report(_exceptionable, {
        path: _path + ".open_issues",
        expected: "number & Minimum<0>",
        value: input["open_issues"]
    })) && (input["open_issues"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".open_issues",
        expected: "number & Maximum<9007199254740991>",
        value: input["open_issues"]
    })) || _report(_exceptionable, {
        path: _path + ".open_issues",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["open_issues"]
    });
    const _vp64 = (input, _path, _exceptionable = true) => "number" === typeof input["closed_issues"] && (_isTypeInt64_1._isTypeInt64(input["closed_issues"]) || _report(_exceptionable, {
        path: _path + ".closed_issues",
        expected: "number & Type<\"int64\">",
        value: input["closed_issues"]
    })) && (0 <= input["closed_issues"] || _report(_exceptionable, {
        path: _path + ".closed_issues",
        expected: "number & Minimum<0>",
        value: input["closed_issues"]
    })) && (input["closed_issues"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".closed_issues",
        expected: "number & Maximum<9007199254740991>",
        value: input["closed_issues"]
    })) || _report(_exceptionable, {
        path: _path + ".closed_issues",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["closed_issues"]
    });
    const _vp65 = (input, _path, _exceptionable = true) => "closed" === input["state"] || "open" === input["state"] || _report(_exceptionable, {
        path: _path + ".state",
        expected: "(\"closed\" | \"open\")",
        value: input["state"]
    });
    const _vp66 = (input, _path, _exceptionable = true) => "string" === typeof input["due_on"] && (_isFormatDateTime_1._isFormatDateTime(input["due_on"]) || _report(_exceptionable, {
        path: _path + ".due_on",
        expected: "string & Format<\"date-time\">",
        value: input["due_on"]
    })) || _report(_exceptionable, {
        path: _path + ".due_on",
        expected: "(string & Format<\"date-time\">)",
        value: input["due_on"]
    });
    const _vp67 = (input, _path, _exceptionable = true) => "string" === typeof input["diff_url"] || _report(_exceptionable, {
        path: _path + ".diff_url",
        expected: "string",
        value: input["diff_url"]
    });
    const _vp68 = (input, _path, _exceptionable = true) => "string" === typeof input["patch_url"] || _report(_exceptionable, {
        path: _path + ".patch_url",
        expected: "string",
        value: input["patch_url"]
    });
    const _vp69 = (input, _path, _exceptionable = true) => "string" === typeof input["issue_url"] || _report(_exceptionable, {
        path: _path + ".issue_url",
        expected: "string",
        value: input["issue_url"]
    });
    const _vp70 = (input, _path, _exceptionable = true) => "string" === typeof input["full_name"] || _report(_exceptionable, {
        path: _path + ".full_name",
        expected: "string",
        value: input["full_name"]
    });
    const _vp71 = (input, _path, _exceptionable = true) => "boolean" === typeof input["private"] || _report(_exceptionable, {
        path: _path + "[\"private\"]",
        expected: "boolean",
        value: input["private"]
    });
    const _vp72 = (input, _path, _exceptionable = true) => ("object" === typeof input["owner"] && null !== input["owner"] || _report(_exceptionable, {
        path: _path + ".owner",
        expected: "UserWire",
        value: input["owner"]
    })) && _vo2(input["owner"], _path + ".owner", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".owner",
        expected: "UserWire",
        value: input["owner"]
    });
    const _vp73 = (input, _path, _exceptionable = true) => null === input["description"] || "string" === typeof input["description"] || _report(_exceptionable, {
        path: _path + ".description",
        expected: "(null | string)",
        value: input["description"]
    });
    const _vp74 = (input, _path, _exceptionable = true) => "boolean" === typeof input["fork"] || _report(_exceptionable, {
        path: _path + ".fork",
        expected: "boolean",
        value: input["fork"]
    });
    const _vp75 = (input, _path, _exceptionable = true) => "string" === typeof input["forks_url"] || _report(_exceptionable, {
        path: _path + ".forks_url",
        expected: "string",
        value: input["forks_url"]
    });
    const _vp76 = (input, _path, _exceptionable = true) => "string" === typeof input["keys_url"] || _report(_exceptionable, {
        path: _path + ".keys_url",
        expected: "string",
        value: input["keys_url"]
    });
    const _vp77 = (input, _path, _exceptionable = true) => "string" === typeof input["collaborators_url"] || _report(_exceptionable, {
        path: _path + ".collaborators_url",
        expected: "string",
        value: input["collaborators_url"]
    });
    const _vp78 = (input, _path, _exceptionable = true) => "string" === typeof input["teams_url"] || _report(_exceptionable, {
        path: _path + ".teams_url",
        expected: "string",
        value: input["teams_url"]
    });
    const _vp79 = (input, _path, _exceptionable = true) => "string" === typeof input["hooks_url"] || _report(_exceptionable, {
        path: _path + ".hooks_url",
        expected: "string",
        value: input["hooks_url"]
    });
    const _vp80 = (input, _path, _exceptionable = true) => "string" === typeof input["issue_events_url"] || _report(_exceptionable, {
        path: _path + ".issue_events_url",
        expected: "string",
        value: input["issue_events_url"]
    });
    const _vp81 = (input, _path, _exceptionable = true) => "string" === typeof input["assignees_url"] || _report(_exceptionable, {
        path: _path + ".assignees_url",
        expected: "string",
        value: input["assignees_url"]
    });
    const _vp82 = (input, _path, _exceptionable = true) => "string" === typeof input["branches_url"] || _report(_exceptionable, {
        path: _path + ".branches_url",
        expected: "string",
        value: input["branches_url"]
    });
    const _vp83 = (input, _path, _exceptionable = true) => "string" === typeof input["tags_url"] || _report(_exceptionable, {
        path: _path + ".tags_url",
        expected: "string",
        value: input["tags_url"]
    });
    const _vp84 = (input, _path, _exceptionable = true) => "string" === typeof input["blobs_url"] || _report(_exceptionable, {
        path: _path + ".blobs_url",
        expected: "string",
        value: input["blobs_url"]
    });
    const _vp85 = (input, _path, _exceptionable = true) => "string" === typeof input["git_tags_url"] || _report(_exceptionable, {
        path: _path + ".git_tags_url",
        expected: "string",
        value: input["git_tags_url"]
    });
    const _vp86 = (input, _path, _exceptionable = true) => "string" === typeof input["git_refs_url"] || _report(_exceptionable, {
        path: _path + ".git_refs_url",
        expected: "string",
        value: input["git_refs_url"]
    });
    const _vp87 = (input, _path, _exceptionable = true) => "string" === typeof input["trees_url"] || _report(_exceptionable, {
        path: _path + ".trees_url",
        expected: "string",
        value: input["trees_url"]
    });
    const _vp88 = (input, _path, _exceptionable = true) => "string" === typeof input["statuses_url"] || _report(_exceptionable, {
        path: _path + ".statuses_url",
        expected: "string",
        value: input["statuses_url"]
    });
    const _vp89 = (input, _path, _exceptionable = true) => "string" === typeof input["languages_url"] || _report(_exceptionable, {
        path: _path + ".languages_url",
        expected: "string",
        value: input["languages_url"]
    });
    const _vp90 = (input, _path, _exceptionable = true) => "string" === typeof input["stargazers_url"] || _report(_exceptionable, {
        path: _path + ".stargazers_url",
        expected: "string",
        value: input["stargazers_url"]
    });
    const _vp91 = (input, _path, _exceptionable = true) => "string" === typeof input["contributors_url"] || _report(_exceptionable, {
        path: _path + ".contributors_url",
        expected: "string",
        value: input["contributors_url"]
    });
    const _vp92 = (input, _path, _exceptionable = true) => "string" === typeof input["subscribers_url"] || _report(_exceptionable, {
        path: _path + ".subscribers_url",
        expected: "string",
        value: input["subscribers_url"]
    });
    const _vp93 = (input, _path, _exceptionable = true) => "string" === typeof input["subscription_url"] || _report(_exceptionable, {
        path: _path + ".subscription_url",
        expected: "string",
        value: input["subscription_url"]
    });
    const _vp94 = (input, _path, _exceptionable = true) => "string" === typeof input["commits_url"] || _report(_exceptionable, {
        path: _path + ".commits_url",
        expected: "string",
        value: input["commits_url"]
    });
    const _vp95 = (input, _path, _exceptionable = true) => "string" === typeof input["git_commits_url"] || _report(_exceptionable, {
        path: _path + ".git_commits_url",
        expected: "string",
        value: input["git_commits_url"]
    });
    const _vp96 = (input, _path, _exceptionable = true) => "string" === typeof input["issue_comment_url"] || _report(_exceptionable, {
        path: _path + ".issue_comment_url",
        expected: "string",
        value: input["issue_comment_url"]
    });
    const _vp97 = (input, _path, _exceptionable = true) => "string" === typeof input["contents_url"] || _report(_exceptionable, {
        path: _path + ".contents_url",
        expected: "string",
        value: input["contents_url"]
    });
    const _vp98 = (input, _path, _exceptionable = true) => "string" === typeof input["compare_url"] || _report(_exceptionable, {
        path: _path + ".compare_url",
        expected: "string",
        value: input["compare_url"]
    });
    const _vp99 = (input, _path, _exceptionable = true) => "string" === typeof input["merges_url"] || _report(_exceptionable, {
        path: _path + ".merges_url",
        expected: "string",
        value: input["merges_url"]
    });
    const _vp100 = (input, _path, _exceptionable = true) => "string" === typeof input["archive_url"] || _report(_exceptionable, {
        path: _path + ".archive_url",
        expected: "string",
        value: input["archive_url"]
    });
    const _vp101 = (input, _path, _exceptionable = true) => "string" === typeof input["downloads_url"] || _report(_exceptionable, {
        path: _path + ".downloads_url",
        expected: "string",
        value: input["downloads_url"]
    });
    const _vp102 = (input, _path, _exceptionable = true) => "string" === typeof input["issues_url"] || _report(_exceptionable, {
        path: _path + ".issues_url",
        expected: "string",
        value: input["issues_url"]
    });
    const _vp103 = (input, _path, _exceptionable = true) => "string" === typeof input["pulls_url"] || _report(_exceptionable, {
        path: _path + ".pulls_url",
        expected: "string",
        value: input["pulls_url"]
    });
    const _vp104 = (input, _path, _exceptionable = true) => "string" === typeof input["milestones_url"] || _report(_exceptionable, {
        path: _path + ".milestones_url",
        expected: "string",
        value: input["milestones_url"]
    });
    const _vp105 = (input, _path, _exceptionable = true) => "string" === typeof input["notifications_url"] || _report(_exceptionable, {
        path: _path + ".notifications_url",
        expected: "string",
        value: input["notifications_url"]
    });
    const _vp106 = (input, _path, _exceptionable = true) => "string" === typeof input["releases_url"] || _report(_exceptionable, {
        path: _path + ".releases_url",
        expected: "string",
        value: input["releases_url"]
    });
    const _vp107 = (input, _path, _exceptionable = true) => "string" === typeof input["deployments_url"] || _report(_exceptionable, {
        path: _path + ".deployments_url",
        expected: "string",
        value: input["deployments_url"]
    });
    const _vp108 = (input, _path, _exceptionable = true) => "string" === typeof input["pushed_at"] && (_isFormatDateTime_1._isFormatDateTime(input["pushed_at"]) || _report(_exceptionable, {
        path: _path + ".pushed_at",
        expected: "string & Format<\"date-time\">",
        value: input["pushed_at"]
    })) || _report(_exceptionable, {
        path: _path + ".pushed_at",
        expected: "(string & Format<\"date-time\">)",
        value: input["pushed_at"]
    });
    const _vp109 = (input, _path, _exceptionable = true) => "string" === typeof input["git_url"] || _report(_exceptionable, {
        path: _path + ".git_url",
        expected: "string",
        value: input["git_url"]
    });
    const _vp110 = (input, _path, _exceptionable = true) => "string" === typeof input["ssh_url"] || _report(_exceptionable, {
        path: _path + ".ssh_url",
        expected: "string",
        value: input["ssh_url"]
    });
    const _vp111 = (input, _path, _exceptionable = true) => "string" === typeof input["clone_url"] || _report(_exceptionable, {
        path: _path + ".clone_url",
        expected: "string",
        value: input["clone_url"]
    });
    const _vp112 = (input, _path, _exceptionable = true) => "string" === typeof input["svn_url"] || _report(_exceptionable, {
        path: _path + ".svn_url",
        expected: "string",
        value: input["svn_url"]
    });
    const _vp113 = (input, _path, _exceptionable = true) => null === input["homepage"] || "string" === typeof input["homepage"] || _report(_exceptionable, {
        path: _path + ".homepage",
        expected: "(null | string)",
        value: input["homepage"]
    });
    const _vp114 = (input, _path, _exceptionable = true) => "number" === typeof input["size"] && (_isTypeInt64_1._isTypeInt64(input["size"]) || _report(_exceptionable, {
        path: _path + ".size",
        expected: "number & Type<\"int64\">",
        value: input["size"]
    })) && (0 <= input["size"] || _report(_exceptionable, {
        path: _path + ".size",
        expected: "number & Minimum<0>",
        value: input["size"]
    })) && (input["size"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".size",
        expected: "number & Maximum<9007199254740991>",
        value: input["size"]
    })) || _report(_exceptionable, {
        path: _path + ".size",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["size"]
    });
    const _vp115 = (input, _path, _exceptionable = true) => "number" === typeof input["stargazers_count"] && (_isTypeInt64_1._isTypeInt64(input["stargazers_count"]) || _report(_exceptionable, {
        path: _path + ".stargazers_count",
        expected: "number & Type<\"int64\">",
        value: input["stargazers_count"]
    })) && (0 <= input["stargazers_count"] || _report(_exceptionable, {
        path: _path + ".stargazers_count",
        expected: "number & Minimum<0>",
        value: input["stargazers_count"]
    })) && (input["stargazers_count"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".stargazers_count",
        expected: "number & Maximum<9007199254740991>",
        value: input["stargazers_count"]
    })) || _report(_exceptionable, {
        path: _path + ".stargazers_count",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["stargazers_count"]
    });
    const _vp116 = (input, _path, _exceptionable = true) => "number" === typeof input["watchers_count"] && (_isTypeInt64_1._isTypeInt64(input["watchers_count"]) || _report(_exceptionable, {
        path: _path + ".watchers_count",
        expected: "number & Type<\"int64\">",
        value: input["watchers_count"]
    })) && (0 <= input["watchers_count"] || _report(_exceptionable, {
        path: _path + ".watchers_count",
        expected: "number & Minimum<0>",
        value: input["watchers_count"]
    })) && (input["watchers_count"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".watchers_count",
        expected: "number & Maximum<9007199254740991>",
        value: input["watchers_count"]
    })) || _report(_exceptionable, {
        path: _path + ".watchers_count",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["watchers_count"]
    });
    const _vp117 = (input, _path, _exceptionable = true) => null === input["language"] || "string" === typeof input["language"] || _report(_exceptionable, {
        path: _path + ".language",
        expected: "(null | string)",
        value: input["language"]
    });
    const _vp118 = (input, _path, _exceptionable = true) => "boolean" === typeof input["has_issues"] || _report(_exceptionable, {
        path: _path + ".has_issues",
        expected: "boolean",
        value: input["has_issues"]
    });
    const _vp119 = (input, _path, _exceptionable = true) => "boolean" === typeof input["has_projects"] || _report(_exceptionable, {
        path: _path + ".has_projects",
        expected: "boolean",
        value: input["has_projects"]
    });
    const _vp120 = (input, _path, _exceptionable = true) => "boolean" === typeof input["has_downloads"] || _report(_exceptionable, {
        path: _path + ".has_downloads",
        expected: "boolean",
        value: input["has_downloads"]
    });
    const _vp121 = (input, _path, _exceptionable = true) => "boolean" === typeof input["has_wiki"] || _report(_exceptionable, {
        path: _path + ".has_wiki",
        expected: "boolean",
        value: input["has_wiki"]
    });
    const _vp122 = (input, _path, _exceptionable = true) => "boolean" === typeof input["has_pages"] || _report(_exceptionable, {
        path: _path + ".has_pages",
        expected: "boolean",
        value: input["has_pages"]
    });
    const _vp123 = (input, _path, _exceptionable = true) => "number" === typeof input["forks_count"] && (_isTypeInt64_1._isTypeInt64(input["forks_count"]) || _report(_exceptionable, {
        path: _path + ".forks_count",
        expected: "number & Type<\"int64\">",
        value: input["forks_count"]
    })) && (0 <= input["forks_count"] || _report(_exceptionable, {
        path: _path + ".forks_count",
        expected: "number & Minimum<0>",
        value: input["forks_count"]
    })) && (input["forks_count"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".forks_count",
        expected: "number & Maximum<9007199254740991>",
        value: input["forks_count"]
    })) || _report(_exceptionable, {
        path: _path + ".forks_count",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["forks_count"]
    });
    const _vp124 = (input, _path, _exceptionable = true) => null === input["mirror_url"] || "string" === typeof input["mirror_url"] || _report(_exceptionable, {
        path: _path + ".mirror_url",
        expected: "(null | string)",
        value: input["mirror_url"]
    });
    const _vp125 = (input, _path, _exceptionable = true) => "boolean" === typeof input["archived"] || _report(_exceptionable, {
        path: _path + ".archived",
        expected: "boolean",
        value: input["archived"]
    });
    const _vp126 = (input, _path, _exceptionable = true) => "boolean" === typeof input["disabled"] || _report(_exceptionable, {
        path: _path + ".disabled",
        expected: "boolean",
        value: input["disabled"]
    });
    const _vp127 = (input, _path, _exceptionable = true) => "number" === typeof input["open_issues_count"] && (_isTypeInt64_1._isTypeInt64(input["open_issues_count"]) || _report(_exceptionable, {
        path: _path + ".open_issues_count",
        expected: "number & Type<\"int64\">",
        value: input["open_issues_count"]
    })) && (0 <= input["open_issues_count"] || _report(_exceptionable, {
        path: _path + ".open_issues_count",
        expected: "number & Minimum<0>",
        value: input["open_issues_count"]
    })) && (input["open_issues_count"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".open_issues_count",
        expected: "number & Maximum<9007199254740991>",
        value: input["open_issues_count"]
    })) || _report(_exceptionable, {
        path: _path + ".open_issues_count",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["open_issues_count"]
    });
    const _vp128 = (input, _path, _exceptionable = true) => null === input["license"] || "string" === typeof input["license"] || _report(_exceptionable, {
        path: _path + ".license",
        expected: "(null | string)",
        value: input["license"]
    });
    const _vp129 = (input, _path, _exceptionable = true) => "number" === typeof input["forks"] && (_isTypeInt64_1._isTypeInt64(input["forks"]) || _report(_exceptionable, {
        path: _path + ".forks",
        expected: "number & Type<\"int64\">",
        value: input["forks"]
    })) && (0 <= input["forks"] || _report(_exceptionable, {
        path: _path + ".forks",
        expected: "number & Minimum<0>",
        value: input["forks"]
    })) && (input["forks"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".forks",
        expected: "number & Maximum<9007199254740991>",
        value: input["forks"]
    })) || _report(_exceptionable, {
        path: _path + ".forks",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["forks"]
    });
    const _vp130 = (input, _path, _exceptionable = true) => "number" === typeof input["watchers"] && (_isTypeInt64_1._isTypeInt64(input["watchers"]) || _report(_exceptionable, {
        path: _path + ".watchers",
        expected: "number & Type<\"int64\">",
        value: input["watchers"]
    })) && (0 <= input["watchers"] || _report(_exceptionable, {
        path: _path + ".watchers",
        expected: "number & Minimum<0>",
        value: input["watchers"]
    })) && (input["watchers"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".watchers",
        expected: "number & Maximum<9007199254740991>",
        value: input["watchers"]
    })) || _report(_exceptionable, {
        path: _path + ".watchers",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["watchers"]
    });
    const _vp131 = (input, _path, _exceptionable = true) => "string" === typeof input["default_branch"] || _report(_exceptionable, {
        path: _path + ".default_branch",
        expected: "string",
        value: input["default_branch"]
    });
    const _vp132 = (input, _path, _exceptionable = true) => undefined === input["is_template"] || "boolean" === typeof input["is_template"] || _report(_exceptionable, {
        path: _path + ".is_template",
        expected: "(boolean | undefined)",
        value: input["is_template"]
    });
    const _vp133 = (input, _path, _exceptionable = true) => undefined === input["topics"] || (Array.isArray(input["topics"]) || _report(_exceptionable, {
        path: _path + ".topics",
        expected: "(Array<string> | undefined)",
        value: input["topics"]
    })) && input["topics"].map((elem, _index10) => "string" === typeof elem || _report(_exceptionable, {
        path: _path + ".topics[" + _index10 + "]",
        expected: "string",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".topics",
        expected: "(Array<string> | undefined)",
        value: input["topics"]
    });
    const _vp134 = (input, _path, _exceptionable = true) => undefined === input["visibility"] || "internal" === input["visibility"] || "private" === input["visibility"] || "public" === input["visibility"] || _report(_exceptionable, {
        path: _path + ".visibility",
        expected: "(\"internal\" | \"private\" | \"public\" | undefined)",
        value: input["visibility"]
    });
    const _vp135 = (input, _path, _exceptionable = true) => undefined === input["web_commit_signoff_required"] || "boolean" === typeof input["web_commit_signoff_required"] || _report(_exceptionable, {
        path: _path + ".web_commit_signoff_required",
        expected: "(boolean | undefined)",
        value: input["web_commit_signoff_required"]
    });
    const _vp136 = (input, _path, _exceptionable = true) => undefined === input["custom_properties"] || ("object" === typeof input["custom_properties"] && null !== input["custom_properties"] && false === Array.isArray(input["custom_properties"]) || _report(_exceptionable, {
        path: _path + ".custom_properties",
        expected: "(CustomPropertiesWire | undefined)",
        value: input["custom_properties"]
    })) && _vo9(input["custom_properties"], _path + ".custom_properties", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".custom_properties",
        expected: "(CustomPropertiesWire | undefined)",
        value: input["custom_properties"]
    });
    const _vp137 = (input, _path, _exceptionable = true) => undefined === input["allow_squash_merge"] || "boolean" === typeof input["allow_squash_merge"] || _report(_exceptionable, {
        path: _path + ".allow_squash_merge",
        expected: "(boolean | undefined)",
        value: input["allow_squash_merge"]
    });
    const _vp138 = (input, _path, _exceptionable = true) => undefined === input["allow_merge_commit"] || "boolean" === typeof input["allow_merge_commit"] || _report(_exceptionable, {
        path: _path + ".allow_merge_commit",
        expected: "(boolean | undefined)",
        value: input["allow_merge_commit"]
    });
    const _vp139 = (input, _path, _exceptionable = true) => undefined === input["allow_rebase_merge"] || "boolean" === typeof input["allow_rebase_merge"] || _report(_exceptionable, {
        path: _path + ".allow_rebase_merge",
        expected: "(boolean | undefined)",
        value: input["allow_rebase_merge"]
    });
    const _vp140 = (input, _path, _exceptionable = true) => undefined === input["delete_branch_on_merge"] || "boolean" === typeof input["delete_branch_on_merge"] || _report(_exceptionable, {
        path: _path + ".delete_branch_on_merge",
        expected: "(boolean | undefined)",
        value: input["delete_branch_on_merge"]
    });
    const _vp141 = (input, _path, _exceptionable = true) => "boolean" === typeof input["locked"] || _report(_exceptionable, {
        path: _path + ".locked",
        expected: "boolean",
        value: input["locked"]
    });
    const _vp142 = (input, _path, _exceptionable = true) => null === input["merged_at"] || "string" === typeof input["merged_at"] && (_isFormatDateTime_1._isFormatDateTime(input["merged_at"]) || _report(_exceptionable, {
        path: _path + ".merged_at",
        expected: "string & Format<\"date-time\">",
        value: input["merged_at"]
    })) || _report(_exceptionable, {
        path: _path + ".merged_at",
        expected: "((string & Format<\"date-time\">) | null)",
        value: input["merged_at"]
    });
    const _vp143 = (input, _path, _exceptionable = true) => null === input["merge_commit_sha"] || "string" === typeof input["merge_commit_sha"] && (40 <= _stringLength_1._stringLength(input["merge_commit_sha"]) || _report(_exceptionable, {
        path: _path + ".merge_commit_sha",
        expected: "string & MinLength<40>",
        value: input["merge_commit_sha"]
    })) && (_stringLength_1._stringLength(input["merge_commit_sha"]) <= 40 || _report(_exceptionable, {
        path: _path + ".merge_commit_sha",
        expected: "string & MaxLength<40>",
        value: input["merge_commit_sha"]
    })) || _report(_exceptionable, {
        path: _path + ".merge_commit_sha",
        expected: "((string & MinLength<40> & MaxLength<40>) | null)",
        value: input["merge_commit_sha"]
    });
    const _vp144 = (input, _path, _exceptionable = true) => null === input["assignee"] || ("object" === typeof input["assignee"] && null !== input["assignee"] || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | null)",
        value: input["assignee"]
    })) && _vo2(input["assignee"], _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".assignee",
        expected: "(UserWire | null)",
        value: input["assignee"]
    });
    const _vp145 = (input, _path, _exceptionable = true) => (Array.isArray(input["requested_reviewers"]) || _report(_exceptionable, {
        path: _path + ".requested_reviewers",
        expected: "Array<UserWire>",
        value: input["requested_reviewers"]
    })) && input["requested_reviewers"].map((elem, _index11) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".requested_reviewers[" + _index11 + "]",
        expected: "UserWire",
        value: elem
    })) && _vo2(elem, _path + ".requested_reviewers[" + _index11 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".requested_reviewers[" + _index11 + "]",
        expected: "UserWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".requested_reviewers",
        expected: "Array<UserWire>",
        value: input["requested_reviewers"]
    });
    const _vp146 = (input, _path, _exceptionable = true) => (Array.isArray(input["requested_teams"]) || _report(_exceptionable, {
        path: _path + ".requested_teams",
        expected: "Array<string>",
        value: input["requested_teams"]
    })) && input["requested_teams"].map((elem, _index12) => "string" === typeof elem || _report(_exceptionable, {
        path: _path + ".requested_teams[" + _index12 + "]",
        expected: "string",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".requested_teams",
        expected: "Array<string>",
        value: input["requested_teams"]
    });
    const _vp147 = (input, _path, _exceptionable = true) => (Array.isArray(input["labels"]) || _report(_exceptionable, {
        path: _path + ".labels",
        expected: "Array<LabelWire>",
        value: input["labels"]
    })) && input["labels"].map((elem, _index13) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".labels[" + _index13 + "]",
        expected: "LabelWire",
        value: elem
    })) && _vo3(elem, _path + ".labels[" + _index13 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".labels[" + _index13 + "]",
        expected: "LabelWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".labels",
        expected: "Array<LabelWire>",
        value: input["labels"]
    });
    const _vp148 = (input, _path, _exceptionable = true) => "string" === typeof input["review_comments_url"] || _report(_exceptionable, {
        path: _path + ".review_comments_url",
        expected: "string",
        value: input["review_comments_url"]
    });
    const _vp149 = (input, _path, _exceptionable = true) => "string" === typeof input["review_comment_url"] || _report(_exceptionable, {
        path: _path + ".review_comment_url",
        expected: "string",
        value: input["review_comment_url"]
    });
    const _vp150 = (input, _path, _exceptionable = true) => ("object" === typeof input["head"] && null !== input["head"] || _report(_exceptionable, {
        path: _path + ".head",
        expected: "BranchWire",
        value: input["head"]
    })) && _vo15(input["head"], _path + ".head", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".head",
        expected: "BranchWire",
        value: input["head"]
    });
    const _vp151 = (input, _path, _exceptionable = true) => ("object" === typeof input["base"] && null !== input["base"] || _report(_exceptionable, {
        path: _path + ".base",
        expected: "BranchWire",
        value: input["base"]
    })) && _vo15(input["base"], _path + ".base", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".base",
        expected: "BranchWire",
        value: input["base"]
    });
    const _vp152 = (input, _path, _exceptionable = true) => ("object" === typeof input["_links"] && null !== input["_links"] || _report(_exceptionable, {
        path: _path + "._links",
        expected: "LinksWire",
        value: input["_links"]
    })) && _vo16(input["_links"], _path + "._links", true && _exceptionable) || _report(_exceptionable, {
        path: _path + "._links",
        expected: "LinksWire",
        value: input["_links"]
    });
    const _vp153 = (input, _path, _exceptionable = true) => "boolean" === typeof input["draft"] || _report(_exceptionable, {
        path: _path + ".draft",
        expected: "boolean",
        value: input["draft"]
    });
    const _vp154 = (input, _path, _exceptionable = true) => "boolean" === typeof input["merged"] || _report(_exceptionable, {
        path: _path + ".merged",
        expected: "boolean",
        value: input["merged"]
    });
    const _vp155 = (input, _path, _exceptionable = true) => null === input["mergeable"] || "boolean" === typeof input["mergeable"] || _report(_exceptionable, {
        path: _path + ".mergeable",
        expected: "(boolean | null)",
        value: input["mergeable"]
    });
    const _vp156 = (input, _path, _exceptionable = true) => null === input["rebaseable"] || "boolean" === typeof input["rebaseable"] || _report(_exceptionable, {
        path: _path + ".rebaseable",
        expected: "(boolean | null)",
        value: input["rebaseable"]
    });
    const _vp157 = (input, _path, _exceptionable = true) => "behind" === input["mergeable_state"] || "blocked" === input["mergeable_state"] || "clean" === input["mergeable_state"] || "dirty" === input["mergeable_state"] || "draft" === input["mergeable_state"] || "has_hooks" === input["mergeable_state"] || "unknown" === input["mergeable_state"] || "unstable" === input["mergeable_state"] || _report(_exceptionable, {
        path: _path + ".mergeable_state",
        expected: "(\"behind\" | \"blocked\" | \"clean\" | \"dirty\" | \"draft\" | \"has_hooks\" | \"unknown\" | \"unstable\")",
        value: input["mergeable_state"]
    });
    const _vp158 = (input, _path, _exceptionable = true) => null === input["merged_by"] || "string" === typeof input["merged_by"] || _report(_exceptionable, {
        path: _path + ".merged_by",
        expected: "(null | string)",
        value: input["merged_by"]
    });
    const _vp159 = (input, _path, _exceptionable = true) => "number" === typeof input["review_comments"] && (_isTypeInt64_1._isTypeInt64(input["review_comments"]) || _report(_exceptionable, {
        path: _path + ".review_comments",
        expected: "number & Type<\"int64\">",
        value: input["review_comments"]
    })) && (0 <= input["review_comments"] || _report(_exceptionable, {
        path: _path + ".review_comments",
        expected: "number & Minimum<0>",
        value: input["review_comments"]
    })) && (input["review_comments"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".review_comments",
        expected: "number & Maximum<9007199254740991>",
        value: input["review_comments"]
    })) || _report(_exceptionable, {
        path: _path + ".review_comments",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["review_comments"]
    });
    const _vp160 = (input, _path, _exceptionable = true) => "boolean" === typeof input["maintainer_can_modify"] || _report(_exceptionable, {
        path: _path + ".maintainer_can_modify",
        expected: "boolean",
        value: input["maintainer_can_modify"]
    });
    const _vp161 = (input, _path, _exceptionable = true) => "number" === typeof input["commits"] && (_isTypeInt64_1._isTypeInt64(input["commits"]) || _report(_exceptionable, {
        path: _path + ".commits",
        expected: "number & Type<\"int64\">",
        value: input["commits"]
    })) && (0 <= input["commits"] || _report(_exceptionable, {
        path: _path + ".commits",
        expected: "number & Minimum<0>",
        value: input["commits"]
    })) && (input["commits"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".commits",
        expected: "number & Maximum<9007199254740991>",
        value: input["commits"]
    })) || _report(_exceptionable, {
        path: _path + ".commits",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["commits"]
    });
    const _vp162 = (input, _path, _exceptionable = true) => "number" === typeof input["additions"] && (_isTypeInt64_1._isTypeInt64(input["additions"]) || _report(_exceptionable, {
        path: _path + ".additions",
        expected: "number & Type<\"int64\">",
        value: input["additions"]
    })) && (0 <= input["additions"] || _report(_exceptionable, {
        path: _path + ".additions",
        expected: "number & Minimum<0>",
        value: input["additions"]
    })) && (input["additions"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".additions",
        expected: "number & Maximum<9007199254740991>",
        value: input["additions"]
    })) || _report(_exceptionable, {
        path: _path + ".additions",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["additions"]
    });
    const _vp163 = (input, _path, _exceptionable = true) => "number" === typeof input["deletions"] && (_isTypeInt64_1._isTypeInt64(input["deletions"]) || _report(_exceptionable, {
        path: _path + ".deletions",
        expected: "number & Type<\"int64\">",
        value: input["deletions"]
    })) && (0 <= input["deletions"] || _report(_exceptionable, {
        path: _path + ".deletions",
        expected: "number & Minimum<0>",
        value: input["deletions"]
    })) && (input["deletions"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".deletions",
        expected: "number & Maximum<9007199254740991>",
        value: input["deletions"]
    })) || _report(_exceptionable, {
        path: _path + ".deletions",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["deletions"]
    });
    const _vp164 = (input, _path, _exceptionable = true) => "number" === typeof input["changed_files"] && (_isTypeInt64_1._isTypeInt64(input["changed_files"]) || _report(_exceptionable, {
        path: _path + ".changed_files",
        expected: "number & Type<\"int64\">",
        value: input["changed_files"]
    })) && (0 <= input["changed_files"] || _report(_exceptionable, {
        path: _path + ".changed_files",
        expected: "number & Minimum<0>",
        value: input["changed_files"]
    })) && (input["changed_files"] <= 9007199254740991 || _report(_exceptionable, {
        path: _path + ".changed_files",
        expected: "number & Maximum<9007199254740991>",
        value: input["changed_files"]
    })) || _report(_exceptionable, {
        path: _path + ".changed_files",
        expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
        value: input["changed_files"]
    });
    const _vp165 = (input, _path, _exceptionable = true) => null === input["auto_merge"] || undefined === input["auto_merge"] || "string" === typeof input["auto_merge"] || _report(_exceptionable, {
        path: _path + ".auto_merge",
        expected: "(null | string | undefined)",
        value: input["auto_merge"]
    });
    const _vp166 = (input, _path, _exceptionable = true) => "string" === typeof input["assets_url"] || _report(_exceptionable, {
        path: _path + ".assets_url",
        expected: "string",
        value: input["assets_url"]
    });
    const _vp167 = (input, _path, _exceptionable = true) => "string" === typeof input["upload_url"] || _report(_exceptionable, {
        path: _path + ".upload_url",
        expected: "string",
        value: input["upload_url"]
    });
    const _vp168 = (input, _path, _exceptionable = true) => "string" === typeof input["tag_name"] || _report(_exceptionable, {
        path: _path + ".tag_name",
        expected: "string",
        value: input["tag_name"]
    });
    const _vp169 = (input, _path, _exceptionable = true) => "string" === typeof input["target_commitish"] || _report(_exceptionable, {
        path: _path + ".target_commitish",
        expected: "string",
        value: input["target_commitish"]
    });
    const _vp170 = (input, _path, _exceptionable = true) => null === input["name"] || "string" === typeof input["name"] || _report(_exceptionable, {
        path: _path + ".name",
        expected: "(null | string)",
        value: input["name"]
    });
    const _vp171 = (input, _path, _exceptionable = true) => ("object" === typeof input["author"] && null !== input["author"] || _report(_exceptionable, {
        path: _path + ".author",
        expected: "UserWire",
        value: input["author"]
    })) && _vo2(input["author"], _path + ".author", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".author",
        expected: "UserWire",
        value: input["author"]
    });
    const _vp172 = (input, _path, _exceptionable = true) => "boolean" === typeof input["prerelease"] || _report(_exceptionable, {
        path: _path + ".prerelease",
        expected: "boolean",
        value: input["prerelease"]
    });
    const _vp173 = (input, _path, _exceptionable = true) => "string" === typeof input["published_at"] && (_isFormatDateTime_1._isFormatDateTime(input["published_at"]) || _report(_exceptionable, {
        path: _path + ".published_at",
        expected: "string & Format<\"date-time\">",
        value: input["published_at"]
    })) || _report(_exceptionable, {
        path: _path + ".published_at",
        expected: "(string & Format<\"date-time\">)",
        value: input["published_at"]
    });
    const _vp174 = (input, _path, _exceptionable = true) => (Array.isArray(input["assets"]) || _report(_exceptionable, {
        path: _path + ".assets",
        expected: "Array<string>",
        value: input["assets"]
    })) && input["assets"].map((elem, _index14) => "string" === typeof elem || _report(_exceptionable, {
        path: _path + ".assets[" + _index14 + "]",
        expected: "string",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".assets",
        expected: "Array<string>",
        value: input["assets"]
    });
    const _vp175 = (input, _path, _exceptionable = true) => "string" === typeof input["tarball_url"] || _report(_exceptionable, {
        path: _path + ".tarball_url",
        expected: "string",
        value: input["tarball_url"]
    });
    const _vp176 = (input, _path, _exceptionable = true) => "string" === typeof input["zipball_url"] || _report(_exceptionable, {
        path: _path + ".zipball_url",
        expected: "string",
        value: input["zipball_url"]
    });
    const _vp177 = (input, _path, _exceptionable = true) => undefined === input["discussion_url"] || "string" === typeof input["discussion_url"] || _report(_exceptionable, {
        path: _path + ".discussion_url",
        expected: "(string | undefined)",
        value: input["discussion_url"]
    });
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
    const _vo0 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable), _vp4(input, _path, true && _exceptionable), _vp5(input, _path, true && _exceptionable), _vp6(input, _path, true && _exceptionable), _vp7(input, _path, true && _exceptionable), _vp8(input, _path, true && _exceptionable), _vp9(input, _path, true && _exceptionable), _vp10(input, _path, true && _exceptionable), _vp11(input, _path, true && _exceptionable), _vp12(input, _path, true && _exceptionable), _vp13(input, _path, true && _exceptionable), _vp14(input, _path, true && _exceptionable), _vp15(input, _path, true && _exceptionable), _vp16(input, _path, true && _exceptionable), _vp17(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp19(input, _path, true && _exceptionable), _vp20(input, _path, true && _exceptionable), _vp21(input, _path, true && _exceptionable), _vp22(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp26(input, _path, true && _exceptionable), _vp27(input, _path, true && _exceptionable), _vp28(input, _path, true && _exceptionable), _vp29(input, _path, true && _exceptionable), _vp30(input, _path, true && _exceptionable), _vp31(input, _path, true && _exceptionable), _vp32(input, _path, true && _exceptionable), _vp33(input, _path, true && _exceptionable), _vp34(input, _path, true && _exceptionable), _vp35(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp37(input, _path, true && _exceptionable), _vp38(input, _path, true && _exceptionable), _vp39(input, _path, true && _exceptionable), _vp40(input, _path, true && _exceptionable), _vp41(input, _path, true && _exceptionable), _vp42(input, _path, true && _exceptionable), _vp43(input, _path, true && _exceptionable), _vp44(input, _path, true && _exceptionable), _vp45(input, _path, true && _exceptionable), _vp46(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo10 = (input, _path, _exceptionable = true) => [_vp47(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp18(input, _path, true && _exceptionable), _vp56(input, _path, true && _exceptionable), _vp22(input, _path, true && _exceptionable), _vp79(input, _path, true && _exceptionable), _vp102(input, _path, true && _exceptionable), "string" === typeof input.members_url || _report(_exceptionable, {
            path: _path + ".members_url",
            expected: "string",
            value: input.members_url
        }), "string" === typeof input.public_members_url || _report(_exceptionable, {
            path: _path + ".public_members_url",
            expected: "string",
            value: input.public_members_url
        }), _vp48(input, _path, true && _exceptionable), _vp61(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo11 = (input, _path, _exceptionable = true) => [_vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo12 = (input, _path, _exceptionable = true) => [undefined === input.body || ("object" === typeof input.body && null !== input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(ChangeWire | undefined)",
            value: input.body
        })) && _vo13(input.body, _path + ".body", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(ChangeWire | undefined)",
            value: input.body
        }), undefined === input.old_issue || ("object" === typeof input.old_issue && null !== input.old_issue || _report(_exceptionable, {
            path: _path + ".old_issue",
            expected: "(IssueWire | undefined)",
            value: input.old_issue
        })) && _vo1(input.old_issue, _path + ".old_issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".old_issue",
            expected: "(IssueWire | undefined)",
            value: input.old_issue
        }), undefined === input.old_repository || ("object" === typeof input.old_repository && null !== input.old_repository || _report(_exceptionable, {
            path: _path + ".old_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.old_repository
        })) && _vo8(input.old_repository, _path + ".old_repository", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".old_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.old_repository
        }), undefined === input.new_issue || ("object" === typeof input.new_issue && null !== input.new_issue || _report(_exceptionable, {
            path: _path + ".new_issue",
            expected: "(IssueWire | undefined)",
            value: input.new_issue
        })) && _vo1(input.new_issue, _path + ".new_issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".new_issue",
            expected: "(IssueWire | undefined)",
            value: input.new_issue
        }), undefined === input.new_repository || ("object" === typeof input.new_repository && null !== input.new_repository || _report(_exceptionable, {
            path: _path + ".new_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.new_repository
        })) && _vo8(input.new_repository, _path + ".new_repository", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".new_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.new_repository
        }), undefined === input.color || ("object" === typeof input.color && null !== input.color || _report(_exceptionable, {
            path: _path + ".color",
            expected: "(ChangeWire | undefined)",
            value: input.color
        })) && _vo13(input.color, _path + ".color", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".color",
            expected: "(ChangeWire | undefined)",
            value: input.color
        }), undefined === input.name || ("object" === typeof input.name && null !== input.name || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(ChangeWire | undefined)",
            value: input.name
        })) && _vo13(input.name, _path + ".name", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(ChangeWire | undefined)",
            value: input.name
        })].every(flag => flag);
    const _vo13 = (input, _path, _exceptionable = true) => ["string" === typeof input.from || _report(_exceptionable, {
            path: _path + ".from",
            expected: "string",
            value: input.from
        })].every(flag => flag);
    const _vo14 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp67(input, _path, true && _exceptionable), _vp68(input, _path, true && _exceptionable), _vp69(input, _path, true && _exceptionable), _vp26(input, _path, true && _exceptionable), _vp65(input, _path, true && _exceptionable), _vp141(input, _path, true && _exceptionable), _vp27(input, _path, true && _exceptionable), _vp28(input, _path, true && _exceptionable), _vp40(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp37(input, _path, true && _exceptionable), _vp38(input, _path, true && _exceptionable), _vp142(input, _path, true && _exceptionable), _vp143(input, _path, true && _exceptionable), _vp144(input, _path, true && _exceptionable), _vp33(input, _path, true && _exceptionable), _vp145(input, _path, true && _exceptionable), _vp146(input, _path, true && _exceptionable), _vp147(input, _path, true && _exceptionable), _vp34(input, _path, true && _exceptionable), _vp94(input, _path, true && _exceptionable), _vp148(input, _path, true && _exceptionable), _vp149(input, _path, true && _exceptionable), _vp21(input, _path, true && _exceptionable), _vp88(input, _path, true && _exceptionable), _vp150(input, _path, true && _exceptionable), _vp151(input, _path, true && _exceptionable), _vp152(input, _path, true && _exceptionable), _vp39(input, _path, true && _exceptionable), _vp153(input, _path, true && _exceptionable), _vp154(input, _path, true && _exceptionable), _vp155(input, _path, true && _exceptionable), _vp156(input, _path, true && _exceptionable), _vp157(input, _path, true && _exceptionable), _vp158(input, _path, true && _exceptionable), _vp35(input, _path, true && _exceptionable), _vp159(input, _path, true && _exceptionable), _vp160(input, _path, true && _exceptionable), _vp161(input, _path, true && _exceptionable), _vp162(input, _path, true && _exceptionable), _vp163(input, _path, true && _exceptionable), _vp164(input, _path, true && _exceptionable), _vp165(input, _path, true && _exceptionable), _vp41(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo15 = (input, _path, _exceptionable = true) => ["string" === typeof input.label || _report(_exceptionable, {
            path: _path + ".label",
            expected: "string",
            value: input.label
        }), "string" === typeof input.ref || _report(_exceptionable, {
            path: _path + ".ref",
            expected: "string",
            value: input.ref
        }), "string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "string & MinLength<40>",
            value: input.sha
        })) && (_stringLength_1._stringLength(input.sha) <= 40 || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "string & MaxLength<40>",
            value: input.sha
        })) || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "(string & MinLength<40> & MaxLength<40>)",
            value: input.sha
        }), _vp28(input, _path, true && _exceptionable), ("object" === typeof input.repo && null !== input.repo || _report(_exceptionable, {
            path: _path + ".repo",
            expected: "RepositoryWire",
            value: input.repo
        })) && _vo8(input.repo, _path + ".repo", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".repo",
            expected: "RepositoryWire",
            value: input.repo
        })].every(flag => flag);
    const _vo16 = (input, _path, _exceptionable = true) => [("object" === typeof input.self && null !== input.self || _report(_exceptionable, {
            path: _path + ".self",
            expected: "LinkWire",
            value: input.self
        })) && _vo17(input.self, _path + ".self", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".self",
            expected: "LinkWire",
            value: input.self
        }), ("object" === typeof input.html && null !== input.html || _report(_exceptionable, {
            path: _path + ".html",
            expected: "LinkWire",
            value: input.html
        })) && _vo17(input.html, _path + ".html", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".html",
            expected: "LinkWire",
            value: input.html
        }), ("object" === typeof input.issue && null !== input.issue || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "LinkWire",
            value: input.issue
        })) && _vo17(input.issue, _path + ".issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "LinkWire",
            value: input.issue
        }), ("object" === typeof input.comments && null !== input.comments || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "LinkWire",
            value: input.comments
        })) && _vo17(input.comments, _path + ".comments", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "LinkWire",
            value: input.comments
        }), ("object" === typeof input.review_comments && null !== input.review_comments || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "LinkWire",
            value: input.review_comments
        })) && _vo17(input.review_comments, _path + ".review_comments", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "LinkWire",
            value: input.review_comments
        }), ("object" === typeof input.review_comment && null !== input.review_comment || _report(_exceptionable, {
            path: _path + ".review_comment",
            expected: "LinkWire",
            value: input.review_comment
        })) && _vo17(input.review_comment, _path + ".review_comment", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".review_comment",
            expected: "LinkWire",
            value: input.review_comment
        }), ("object" === typeof input.commits && null !== input.commits || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "LinkWire",
            value: input.commits
        })) && _vo17(input.commits, _path + ".commits", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "LinkWire",
            value: input.commits
        }), ("object" === typeof input.statuses && null !== input.statuses || _report(_exceptionable, {
            path: _path + ".statuses",
            expected: "LinkWire",
            value: input.statuses
        })) && _vo17(input.statuses, _path + ".statuses", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".statuses",
            expected: "LinkWire",
            value: input.statuses
        })].every(flag => flag);
    const _vo17 = (input, _path, _exceptionable = true) => ["string" === typeof input.href || _report(_exceptionable, {
            path: _path + ".href",
            expected: "string",
            value: input.href
        })].every(flag => flag);
    const _vo18 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp166(input, _path, true && _exceptionable), _vp167(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp168(input, _path, true && _exceptionable), _vp169(input, _path, true && _exceptionable), _vp170(input, _path, true && _exceptionable), _vp153(input, _path, true && _exceptionable), _vp171(input, _path, true && _exceptionable), _vp172(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp173(input, _path, true && _exceptionable), _vp174(input, _path, true && _exceptionable), _vp175(input, _path, true && _exceptionable), _vp176(input, _path, true && _exceptionable), _vp40(input, _path, true && _exceptionable), _vp177(input, _path, true && _exceptionable), _vp42(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => [_vp47(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp48(input, _path, true && _exceptionable), _vp49(input, _path, true && _exceptionable), _vp18(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp50(input, _path, true && _exceptionable), _vp51(input, _path, true && _exceptionable), _vp52(input, _path, true && _exceptionable), _vp53(input, _path, true && _exceptionable), _vp54(input, _path, true && _exceptionable), _vp55(input, _path, true && _exceptionable), _vp56(input, _path, true && _exceptionable), _vp22(input, _path, true && _exceptionable), _vp57(input, _path, true && _exceptionable), _vp58(input, _path, true && _exceptionable), _vp59(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => [_vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp18(input, _path, true && _exceptionable), _vp60(input, _path, true && _exceptionable), "string" === typeof input.color || _report(_exceptionable, {
            path: _path + ".color",
            expected: "string",
            value: input.color
        }), "boolean" === typeof input["default"] || _report(_exceptionable, {
            path: _path + "[\"default\"]",
            expected: "boolean",
            value: input["default"]
        }), undefined === input.description || "string" === typeof input.description || _report(_exceptionable, {
            path: _path + ".description",
            expected: "(string | undefined)",
            value: input.description
        })].every(flag => flag);
    const _vo4 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp20(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp26(input, _path, true && _exceptionable), _vp27(input, _path, true && _exceptionable), _vp61(input, _path, true && _exceptionable), _vp62(input, _path, true && _exceptionable), _vp63(input, _path, true && _exceptionable), _vp64(input, _path, true && _exceptionable), _vp65(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp37(input, _path, true && _exceptionable), _vp66(input, _path, true && _exceptionable), _vp38(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo5 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), "number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Type<\"int64\">",
            value: input.total_count
        })) && (0 <= input.total_count || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Minimum<0>",
            value: input.total_count
        })) && (input.total_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.total_count
        })) || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.total_count
        }), "number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Type<\"int64\">",
            value: input["+1"]
        })) && (0 <= input["+1"] || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Minimum<0>",
            value: input["+1"]
        })) && (input["+1"] <= 9007199254740991 || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Maximum<9007199254740991>",
            value: input["+1"]
        })) || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input["+1"]
        }), "number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Type<\"int64\">",
            value: input["-1"]
        })) && (0 <= input["-1"] || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Minimum<0>",
            value: input["-1"]
        })) && (input["-1"] <= 9007199254740991 || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Maximum<9007199254740991>",
            value: input["-1"]
        })) || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input["-1"]
        }), "number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Type<\"int64\">",
            value: input.laugh
        })) && (0 <= input.laugh || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Minimum<0>",
            value: input.laugh
        })) && (input.laugh <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Maximum<9007199254740991>",
            value: input.laugh
        })) || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.laugh
        }), "number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Type<\"int64\">",
            value: input.hooray
        })) && (0 <= input.hooray || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Minimum<0>",
            value: input.hooray
        })) && (input.hooray <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Maximum<9007199254740991>",
            value: input.hooray
        })) || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.hooray
        }), "number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Type<\"int64\">",
            value: input.confused
        })) && (0 <= input.confused || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Minimum<0>",
            value: input.confused
        })) && (input.confused <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Maximum<9007199254740991>",
            value: input.confused
        })) || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.confused
        }), "number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Type<\"int64\">",
            value: input.heart
        })) && (0 <= input.heart || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Minimum<0>",
            value: input.heart
        })) && (input.heart <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Maximum<9007199254740991>",
            value: input.heart
        })) || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.heart
        }), "number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Type<\"int64\">",
            value: input.rocket
        })) && (0 <= input.rocket || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Minimum<0>",
            value: input.rocket
        })) && (input.rocket <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Maximum<9007199254740991>",
            value: input.rocket
        })) || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.rocket
        }), "number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Type<\"int64\">",
            value: input.eyes
        })) && (0 <= input.eyes || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Minimum<0>",
            value: input.eyes
        })) && (input.eyes <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Maximum<9007199254740991>",
            value: input.eyes
        })) || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.eyes
        })].every(flag => flag);
    const _vo6 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp67(input, _path, true && _exceptionable), _vp68(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo7 = (input, _path, _exceptionable = true) => [_vp18(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp69(input, _path, true && _exceptionable), _vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp28(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp37(input, _path, true && _exceptionable), _vp39(input, _path, true && _exceptionable), "string" === typeof input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "string",
            value: input.body
        }), _vp42(input, _path, true && _exceptionable), _vp43(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo8 = (input, _path, _exceptionable = true) => [_vp24(input, _path, true && _exceptionable), _vp25(input, _path, true && _exceptionable), _vp60(input, _path, true && _exceptionable), _vp70(input, _path, true && _exceptionable), _vp71(input, _path, true && _exceptionable), _vp72(input, _path, true && _exceptionable), _vp23(input, _path, true && _exceptionable), _vp73(input, _path, true && _exceptionable), _vp74(input, _path, true && _exceptionable), _vp18(input, _path, true && _exceptionable), _vp75(input, _path, true && _exceptionable), _vp76(input, _path, true && _exceptionable), _vp77(input, _path, true && _exceptionable), _vp78(input, _path, true && _exceptionable), _vp79(input, _path, true && _exceptionable), _vp80(input, _path, true && _exceptionable), _vp22(input, _path, true && _exceptionable), _vp81(input, _path, true && _exceptionable), _vp82(input, _path, true && _exceptionable), _vp83(input, _path, true && _exceptionable), _vp84(input, _path, true && _exceptionable), _vp85(input, _path, true && _exceptionable), _vp86(input, _path, true && _exceptionable), _vp87(input, _path, true && _exceptionable), _vp88(input, _path, true && _exceptionable), _vp89(input, _path, true && _exceptionable), _vp90(input, _path, true && _exceptionable), _vp91(input, _path, true && _exceptionable), _vp92(input, _path, true && _exceptionable), _vp93(input, _path, true && _exceptionable), _vp94(input, _path, true && _exceptionable), _vp95(input, _path, true && _exceptionable), _vp21(input, _path, true && _exceptionable), _vp96(input, _path, true && _exceptionable), _vp97(input, _path, true && _exceptionable), _vp98(input, _path, true && _exceptionable), _vp99(input, _path, true && _exceptionable), _vp100(input, _path, true && _exceptionable), _vp101(input, _path, true && _exceptionable), _vp102(input, _path, true && _exceptionable), _vp103(input, _path, true && _exceptionable), _vp104(input, _path, true && _exceptionable), _vp105(input, _path, true && _exceptionable), _vp20(input, _path, true && _exceptionable), _vp106(input, _path, true && _exceptionable), _vp107(input, _path, true && _exceptionable), _vp36(input, _path, true && _exceptionable), _vp37(input, _path, true && _exceptionable), _vp108(input, _path, true && _exceptionable), _vp109(input, _path, true && _exceptionable), _vp110(input, _path, true && _exceptionable), _vp111(input, _path, true && _exceptionable), _vp112(input, _path, true && _exceptionable), _vp113(input, _path, true && _exceptionable), _vp114(input, _path, true && _exceptionable), _vp115(input, _path, true && _exceptionable), _vp116(input, _path, true && _exceptionable), _vp117(input, _path, true && _exceptionable), _vp118(input, _path, true && _exceptionable), _vp119(input, _path, true && _exceptionable), _vp120(input, _path, true && _exceptionable), _vp121(input, _path, true && _exceptionable), _vp122(input, _path, true && _exceptionable), _vp123(input, _path, true && _exceptionable), _vp124(input, _path, true && _exceptionable), _vp125(input, _path, true && _exceptionable), _vp126(input, _path, true && _exceptionable), _vp127(input, _path, true && _exceptionable), _vp128(input, _path, true && _exceptionable), _vp129(input, _path, true && _exceptionable), _vp63(input, _path, true && _exceptionable), _vp130(input, _path, true && _exceptionable), _vp131(input, _path, true && _exceptionable), _vp132(input, _path, true && _exceptionable), _vp133(input, _path, true && _exceptionable), _vp134(input, _path, true && _exceptionable), _vp135(input, _path, true && _exceptionable), _vp136(input, _path, true && _exceptionable), _vp137(input, _path, true && _exceptionable), _vp138(input, _path, true && _exceptionable), _vp139(input, _path, true && _exceptionable), _vp140(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo9 = (input, _path, _exceptionable = true) => true;
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "EventWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "EventWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const validateEquals = (() => {
    const _iv0 = new Set(["assigned", "closed", "converted_to_draft", "created", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "prereleased", "published", "ready_for_review", "released", "reopened", "review_request_removed", "review_requested", "synchronize", "transferred", "unassigned", "unlabeled", "unlocked", "unpinned"]);
    const _vv0 = new Set(["assigned", "closed", "converted_to_draft", "created", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "prereleased", "published", "ready_for_review", "released", "reopened", "review_request_removed", "review_requested", "synchronize", "transferred", "unassigned", "unlabeled", "unlocked", "unpinned"]);
    const _ve0 = "(\"assigned\" | \"closed\" | \"converted_to_draft\" | \"created\" | \"deleted\" | \"demilestoned\" | \"edited\" | \"labeled\" | \"locked\" | \"milestoned\" | \"opened\" | \"pinned\" | \"prereleased\" | \"published\" | \"ready_for_review\" | \"released\" | \"reopened\" | \"review_request_removed\" | \"review_requested\" | \"synchronize\" | \"transferred\" | \"unassigned\" | \"unlabeled\" | \"unlocked\" | \"unpinned\")";
    const _io0 = (input, _exceptionable = true) => true === _iv0.has(input.action) && (undefined === input.issue || "object" === typeof input.issue && null !== input.issue && _io1(input.issue, true && _exceptionable)) && (undefined === input.comment || "object" === typeof input.comment && null !== input.comment && _io7(input.comment, true && _exceptionable)) && ("object" === typeof input.repository && null !== input.repository && _io8(input.repository, true && _exceptionable)) && ("object" === typeof input.sender && null !== input.sender && _io2(input.sender, true && _exceptionable)) && (undefined === input.organization || "object" === typeof input.organization && null !== input.organization && _io10(input.organization, true && _exceptionable)) && (undefined === input.installation || "object" === typeof input.installation && null !== input.installation && _io11(input.installation, true && _exceptionable)) && (undefined === input.changes || "object" === typeof input.changes && null !== input.changes && false === Array.isArray(input.changes) && _io12(input.changes, true && _exceptionable)) && (undefined === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (undefined === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && (undefined === input.label || "object" === typeof input.label && null !== input.label && _io3(input.label, true && _exceptionable)) && (undefined === input.number || "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && (undefined === input.pull_request || "object" === typeof input.pull_request && null !== input.pull_request && _io14(input.pull_request, true && _exceptionable)) && (undefined === input.requested_reviewer || "object" === typeof input.requested_reviewer && null !== input.requested_reviewer && _io2(input.requested_reviewer, true && _exceptionable)) && (undefined === input.before || "string" === typeof input.before && (40 <= _stringLength_1._stringLength(input.before) && _stringLength_1._stringLength(input.before) <= 40)) && (undefined === input.after || "string" === typeof input.after && (40 <= _stringLength_1._stringLength(input.after) && _stringLength_1._stringLength(input.after) <= 40)) && (undefined === input.release || "object" === typeof input.release && null !== input.release && _io18(input.release, true && _exceptionable)) && (null === input.starred_at || undefined === input.starred_at || "string" === typeof input.starred_at && _isFormatDateTime_1._isFormatDateTime(input.starred_at)) && (3 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["action", "issue", "comment", "repository", "sender", "organization", "installation", "changes", "assignee", "milestone", "label", "number", "pull_request", "requested_reviewer", "before", "after", "release", "starred_at"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.repository_url && "string" === typeof input.labels_url && "string" === typeof input.comments_url && "string" === typeof input.events_url && "string" === typeof input.html_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && "string" === typeof input.title && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && (undefined === input.labels || Array.isArray(input.labels) && input.labels.every((elem, _index1) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (undefined === input.state || "closed" === input.state || "open" === input.state) && (undefined === input.locked || "boolean" === typeof input.locked) && (null === input.assignee || undefined === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (Array.isArray(input.assignees) && input.assignees.every((elem, _index2) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (null === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && ("number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) && 0 <= input.comments && input.comments <= 9007199254740991)) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && (null === input.body || "string" === typeof input.body) && (null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason) && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app) && (undefined === input.draft || "boolean" === typeof input.draft) && (undefined === input.timeline_url || "string" === typeof input.timeline_url) && (undefined === input.pull_request || "object" === typeof input.pull_request && null !== input.pull_request && _io6(input.pull_request, true && _exceptionable)) && (19 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "repository_url", "labels_url", "comments_url", "events_url", "html_url", "id", "node_id", "number", "title", "user", "labels", "state", "locked", "assignee", "assignees", "milestone", "comments", "created_at", "updated_at", "closed_at", "author_association", "body", "active_lock_reason", "reactions", "performed_via_github_app", "draft", "timeline_url", "pull_request"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io10 = (input, _exceptionable = true) => "string" === typeof input.login && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.url && "string" === typeof input.repos_url && "string" === typeof input.events_url && "string" === typeof input.hooks_url && "string" === typeof input.issues_url && "string" === typeof input.members_url && "string" === typeof input.public_members_url && "string" === typeof input.avatar_url && "string" === typeof input.description && (12 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["login", "id", "node_id", "url", "repos_url", "events_url", "hooks_url", "issues_url", "members_url", "public_members_url", "avatar_url", "description"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io11 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io12 = (input, _exceptionable = true) => (undefined === input.body || "object" === typeof input.body && null !== input.body && _io13(input.body, true && _exceptionable)) && (undefined === input.old_issue || "object" === typeof input.old_issue && null !== input.old_issue && _io1(input.old_issue, true && _exceptionable)) && (undefined === input.old_repository || "object" === typeof input.old_repository && null !== input.old_repository && _io8(input.old_repository, true && _exceptionable)) && (undefined === input.new_issue || "object" === typeof input.new_issue && null !== input.new_issue && _io1(input.new_issue, true && _exceptionable)) && (undefined === input.new_repository || "object" === typeof input.new_repository && null !== input.new_repository && _io8(input.new_repository, true && _exceptionable)) && (undefined === input.color || "object" === typeof input.color && null !== input.color && _io13(input.color, true && _exceptionable)) && (undefined === input.name || "object" === typeof input.name && null !== input.name && _io13(input.name, true && _exceptionable)) && (0 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["body", "old_issue", "old_repository", "new_issue", "new_repository", "color", "name"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io13 = (input, _exceptionable = true) => "string" === typeof input.from && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["from"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io14 = (input, _exceptionable = true) => "string" === typeof input.url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.html_url && "string" === typeof input.diff_url && "string" === typeof input.patch_url && "string" === typeof input.issue_url && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && ("closed" === input.state || "open" === input.state) && "boolean" === typeof input.locked && "string" === typeof input.title && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && (null === input.body || "string" === typeof input.body) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && (null === input.merged_at || "string" === typeof input.merged_at && _isFormatDateTime_1._isFormatDateTime(input.merged_at)) && (null === input.merge_commit_sha || "string" === typeof input.merge_commit_sha && (40 <= _stringLength_1._stringLength(input.merge_commit_sha) && _stringLength_1._stringLength(input.merge_commit_sha) <= 40)) && (null === input.assignee || "object" === typeof input.assignee && null !== input.assignee && _io2(input.assignee, true && _exceptionable)) && (Array.isArray(input.assignees) && input.assignees.every((elem, _index4) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.requested_reviewers) && input.requested_reviewers.every((elem, _index5) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.requested_teams) && input.requested_teams.every((elem, _index6) => "string" === typeof elem)) && (Array.isArray(input.labels) && input.labels.every((elem, _index7) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (null === input.milestone || "object" === typeof input.milestone && null !== input.milestone && _io4(input.milestone, true && _exceptionable)) && "string" === typeof input.commits_url && "string" === typeof input.review_comments_url && "string" === typeof input.review_comment_url && "string" === typeof input.comments_url && "string" === typeof input.statuses_url && ("object" === typeof input.head && null !== input.head && _io15(input.head, true && _exceptionable)) && ("object" === typeof input.base && null !== input.base && _io15(input.base, true && _exceptionable)) && ("object" === typeof input._links && null !== input._links && _io16(input._links, true && _exceptionable)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && "boolean" === typeof input.draft && "boolean" === typeof input.merged && (null === input.mergeable || "boolean" === typeof input.mergeable) && (null === input.rebaseable || "boolean" === typeof input.rebaseable) && ("behind" === input.mergeable_state || "blocked" === input.mergeable_state || "clean" === input.mergeable_state || "dirty" === input.mergeable_state || "draft" === input.mergeable_state || "has_hooks" === input.mergeable_state || "unknown" === input.mergeable_state || "unstable" === input.mergeable_state) && (null === input.merged_by || "string" === typeof input.merged_by) && ("number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) && 0 <= input.comments && input.comments <= 9007199254740991)) && ("number" === typeof input.review_comments && (_isTypeInt64_1._isTypeInt64(input.review_comments) && 0 <= input.review_comments && input.review_comments <= 9007199254740991)) && "boolean" === typeof input.maintainer_can_modify && ("number" === typeof input.commits && (_isTypeInt64_1._isTypeInt64(input.commits) && 0 <= input.commits && input.commits <= 9007199254740991)) && ("number" === typeof input.additions && (_isTypeInt64_1._isTypeInt64(input.additions) && 0 <= input.additions && input.additions <= 9007199254740991)) && ("number" === typeof input.deletions && (_isTypeInt64_1._isTypeInt64(input.deletions) && 0 <= input.deletions && input.deletions <= 9007199254740991)) && ("number" === typeof input.changed_files && (_isTypeInt64_1._isTypeInt64(input.changed_files) && 0 <= input.changed_files && input.changed_files <= 9007199254740991)) && (null === input.auto_merge || undefined === input.auto_merge || "string" === typeof input.auto_merge) && (null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason) && (46 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "id", "node_id", "html_url", "diff_url", "patch_url", "issue_url", "number", "state", "locked", "title", "user", "body", "created_at", "updated_at", "closed_at", "merged_at", "merge_commit_sha", "assignee", "assignees", "requested_reviewers", "requested_teams", "labels", "milestone", "commits_url", "review_comments_url", "review_comment_url", "comments_url", "statuses_url", "head", "base", "_links", "author_association", "draft", "merged", "mergeable", "rebaseable", "mergeable_state", "merged_by", "comments", "review_comments", "maintainer_can_modify", "commits", "additions", "deletions", "changed_files", "auto_merge", "active_lock_reason"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io15 = (input, _exceptionable = true) => "string" === typeof input.label && "string" === typeof input.ref && ("string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) && _stringLength_1._stringLength(input.sha) <= 40)) && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && ("object" === typeof input.repo && null !== input.repo && _io8(input.repo, true && _exceptionable)) && (5 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["label", "ref", "sha", "user", "repo"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io16 = (input, _exceptionable = true) => "object" === typeof input.self && null !== input.self && _io17(input.self, true && _exceptionable) && ("object" === typeof input.html && null !== input.html && _io17(input.html, true && _exceptionable)) && ("object" === typeof input.issue && null !== input.issue && _io17(input.issue, true && _exceptionable)) && ("object" === typeof input.comments && null !== input.comments && _io17(input.comments, true && _exceptionable)) && ("object" === typeof input.review_comments && null !== input.review_comments && _io17(input.review_comments, true && _exceptionable)) && ("object" === typeof input.review_comment && null !== input.review_comment && _io17(input.review_comment, true && _exceptionable)) && ("object" === typeof input.commits && null !== input.commits && _io17(input.commits, true && _exceptionable)) && ("object" === typeof input.statuses && null !== input.statuses && _io17(input.statuses, true && _exceptionable)) && (8 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io17 = (input, _exceptionable = true) => "string" === typeof input.href && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["href"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io18 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.assets_url && "string" === typeof input.upload_url && "string" === typeof input.html_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.tag_name && "string" === typeof input.target_commitish && (null === input.name || "string" === typeof input.name) && "boolean" === typeof input.draft && ("object" === typeof input.author && null !== input.author && _io2(input.author, true && _exceptionable)) && "boolean" === typeof input.prerelease && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.published_at && _isFormatDateTime_1._isFormatDateTime(input.published_at)) && (Array.isArray(input.assets) && input.assets.every((elem, _index8) => "string" === typeof elem)) && "string" === typeof input.tarball_url && "string" === typeof input.zipball_url && (null === input.body || "string" === typeof input.body) && (undefined === input.discussion_url || "string" === typeof input.discussion_url) && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "assets_url", "upload_url", "html_url", "id", "node_id", "tag_name", "target_commitish", "name", "draft", "author", "prerelease", "created_at", "published_at", "assets", "tarball_url", "zipball_url", "body", "discussion_url", "reactions"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.login && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && "string" === typeof input.avatar_url && "string" === typeof input.gravatar_id && "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.followers_url && "string" === typeof input.following_url && "string" === typeof input.gists_url && "string" === typeof input.starred_url && "string" === typeof input.subscriptions_url && "string" === typeof input.organizations_url && "string" === typeof input.repos_url && "string" === typeof input.events_url && "string" === typeof input.received_events_url && ("Bot" === input.type || "Organization" === input.type || "User" === input.type) && "boolean" === typeof input.site_admin && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["login", "id", "node_id", "avatar_url", "gravatar_id", "url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url", "type", "site_admin"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && "string" === typeof input.url && "string" === typeof input.name && "string" === typeof input.color && "boolean" === typeof input["default"] && (undefined === input.description || "string" === typeof input.description) && (6 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id", "url", "name", "color", "default", "description"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io4 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.labels_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 0 <= input.number && input.number <= 9007199254740991)) && "string" === typeof input.title && "string" === typeof input.description && ("object" === typeof input.creator && null !== input.creator && _io2(input.creator, true && _exceptionable)) && ("number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) && 0 <= input.open_issues && input.open_issues <= 9007199254740991)) && ("number" === typeof input.closed_issues && (_isTypeInt64_1._isTypeInt64(input.closed_issues) && 0 <= input.closed_issues && input.closed_issues <= 9007199254740991)) && ("closed" === input.state || "open" === input.state) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("string" === typeof input.due_on && _isFormatDateTime_1._isFormatDateTime(input.due_on)) && (null === input.closed_at || "string" === typeof input.closed_at && _isFormatDateTime_1._isFormatDateTime(input.closed_at)) && (16 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "labels_url", "id", "node_id", "number", "title", "description", "creator", "open_issues", "closed_issues", "state", "created_at", "updated_at", "due_on", "closed_at"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io5 = (input, _exceptionable = true) => "string" === typeof input.url && ("number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) && 0 <= input.total_count && input.total_count <= 9007199254740991)) && ("number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) && 0 <= input["+1"] && input["+1"] <= 9007199254740991)) && ("number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) && 0 <= input["-1"] && input["-1"] <= 9007199254740991)) && ("number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) && 0 <= input.laugh && input.laugh <= 9007199254740991)) && ("number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) && 0 <= input.hooray && input.hooray <= 9007199254740991)) && ("number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) && 0 <= input.confused && input.confused <= 9007199254740991)) && ("number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) && 0 <= input.heart && input.heart <= 9007199254740991)) && ("number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) && 0 <= input.rocket && input.rocket <= 9007199254740991)) && ("number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) && 0 <= input.eyes && input.eyes <= 9007199254740991)) && (10 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "total_count", "+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io6 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.diff_url && "string" === typeof input.patch_url && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "diff_url", "patch_url"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io7 = (input, _exceptionable = true) => "string" === typeof input.url && "string" === typeof input.html_url && "string" === typeof input.issue_url && ("number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991)) && "string" === typeof input.node_id && ("object" === typeof input.user && null !== input.user && _io2(input.user, true && _exceptionable)) && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association) && "string" === typeof input.body && (undefined === input.reactions || "object" === typeof input.reactions && null !== input.reactions && _io5(input.reactions, true && _exceptionable)) && (null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app) && (10 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["url", "html_url", "issue_url", "id", "node_id", "user", "created_at", "updated_at", "author_association", "body", "reactions", "performed_via_github_app"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io8 = (input, _exceptionable = true) => "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) && 1 <= input.id && input.id <= 9007199254740991) && "string" === typeof input.node_id && "string" === typeof input.name && "string" === typeof input.full_name && "boolean" === typeof input["private"] && ("object" === typeof input.owner && null !== input.owner && _io2(input.owner, true && _exceptionable)) && "string" === typeof input.html_url && (null === input.description || "string" === typeof input.description) && "boolean" === typeof input.fork && "string" === typeof input.url && "string" === typeof input.forks_url && "string" === typeof input.keys_url && "string" === typeof input.collaborators_url && "string" === typeof input.teams_url && "string" === typeof input.hooks_url && "string" === typeof input.issue_events_url && "string" === typeof input.events_url && "string" === typeof input.assignees_url && "string" === typeof input.branches_url && "string" === typeof input.tags_url && "string" === typeof input.blobs_url && "string" === typeof input.git_tags_url && "string" === typeof input.git_refs_url && "string" === typeof input.trees_url && "string" === typeof input.statuses_url && "string" === typeof input.languages_url && "string" === typeof input.stargazers_url && "string" === typeof input.contributors_url && "string" === typeof input.subscribers_url && "string" === typeof input.subscription_url && "string" === typeof input.commits_url && "string" === typeof input.git_commits_url && "string" === typeof input.comments_url && "string" === typeof input.issue_comment_url && "string" === typeof input.contents_url && "string" === typeof input.compare_url && "string" === typeof input.merges_url && "string" === typeof input.archive_url && "string" === typeof input.downloads_url && "string" === typeof input.issues_url && "string" === typeof input.pulls_url && "string" === typeof input.milestones_url && "string" === typeof input.notifications_url && "string" === typeof input.labels_url && "string" === typeof input.releases_url && "string" === typeof input.deployments_url && ("string" === typeof input.created_at && _isFormatDateTime_1._isFormatDateTime(input.created_at)) && ("string" === typeof input.updated_at && _isFormatDateTime_1._isFormatDateTime(input.updated_at)) && ("string" === typeof input.pushed_at && _isFormatDateTime_1._isFormatDateTime(input.pushed_at)) && "string" === typeof input.git_url && "string" === typeof input.ssh_url && "string" === typeof input.clone_url && "string" === typeof input.svn_url && (null === input.homepage || "string" === typeof input.homepage) && ("number" === typeof input.size && (_isTypeInt64_1._isTypeInt64(input.size) && 0 <= input.size && input.size <= 9007199254740991)) && ("number" === typeof input.stargazers_count && (_isTypeInt64_1._isTypeInt64(input.stargazers_count) && 0 <= input.stargazers_count && input.stargazers_count <= 9007199254740991)) && ("number" === typeof input.watchers_count && (_isTypeInt64_1._isTypeInt64(input.watchers_count) && 0 <= input.watchers_count && input.watchers_count <= 9007199254740991)) && (null === input.language || "string" === typeof input.language) && "boolean" === typeof input.has_issues && "boolean" === typeof input.has_projects && "boolean" === typeof input.has_downloads && "boolean" === typeof input.has_wiki && "boolean" === typeof input.has_pages && ("number" === typeof input.forks_count && (_isTypeInt64_1._isTypeInt64(input.forks_count) && 0 <= input.forks_count && input.forks_count <= 9007199254740991)) && (null === input.mirror_url || "string" === typeof input.mirror_url) && "boolean" === typeof input.archived && "boolean" === typeof input.disabled && ("number" === typeof input.open_issues_count && (_isTypeInt64_1._isTypeInt64(input.open_issues_count) && 0 <= input.open_issues_count && input.open_issues_count <= 9007199254740991)) && (null === input.license || "string" === typeof input.license) && ("number" === typeof input.forks && (_isTypeInt64_1._isTypeInt64(input.forks) && 0 <= input.forks && input.forks <= 9007199254740991)) && ("number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) && 0 <= input.open_issues && input.open_issues <= 9007199254740991)) && ("number" === typeof input.watchers && (_isTypeInt64_1._isTypeInt64(input.watchers) && 0 <= input.watchers && input.watchers <= 9007199254740991)) && "string" === typeof input.default_branch && (undefined === input.is_template || "boolean" === typeof input.is_template) && (undefined === input.topics || Array.isArray(input.topics) && input.topics.every((elem, _index3) => "string" === typeof elem)) && (undefined === input.visibility || "internal" === input.visibility || "private" === input.visibility || "public" === input.visibility) && (undefined === input.web_commit_signoff_required || "boolean" === typeof input.web_commit_signoff_required) && (undefined === input.custom_properties || "object" === typeof input.custom_properties && null !== input.custom_properties && false === Array.isArray(input.custom_properties) && _io9(input.custom_properties, true && _exceptionable)) && (undefined === input.allow_squash_merge || "boolean" === typeof input.allow_squash_merge) && (undefined === input.allow_merge_commit || "boolean" === typeof input.allow_merge_commit) && (undefined === input.allow_rebase_merge || "boolean" === typeof input.allow_rebase_merge) && (undefined === input.delete_branch_on_merge || "boolean" === typeof input.delete_branch_on_merge) && (73 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "node_id", "name", "full_name", "private", "owner", "html_url", "description", "fork", "url", "forks_url", "keys_url", "collaborators_url", "teams_url", "hooks_url", "issue_events_url", "events_url", "assignees_url", "branches_url", "tags_url", "blobs_url", "git_tags_url", "git_refs_url", "trees_url", "statuses_url", "languages_url", "stargazers_url", "contributors_url", "subscribers_url", "subscription_url", "commits_url", "git_commits_url", "comments_url", "issue_comment_url", "contents_url", "compare_url", "merges_url", "archive_url", "downloads_url", "issues_url", "pulls_url", "milestones_url", "notifications_url", "labels_url", "releases_url", "deployments_url", "created_at", "updated_at", "pushed_at", "git_url", "ssh_url", "clone_url", "svn_url", "homepage", "size", "stargazers_count", "watchers_count", "language", "has_issues", "has_projects", "has_downloads", "has_wiki", "has_pages", "forks_count", "mirror_url", "archived", "disabled", "open_issues_count", "license", "forks", "open_issues", "watchers", "default_branch", "is_template", "topics", "visibility", "web_commit_signoff_required", "custom_properties", "allow_squash_merge", "allow_merge_commit", "allow_rebase_merge", "delete_branch_on_merge"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io9 = (input, _exceptionable = true) => 0 === Object.keys(input).length || Object.keys(input).every(key => {
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    });
    const _vo0 = (input, _path, _exceptionable = true) => [true === _vv0.has(input.action) || _report(_exceptionable, {
            path: _path + ".action",
            expected: _ve0,
            value: input.action
        }), undefined === input.issue || ("object" === typeof input.issue && null !== input.issue || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "(IssueWire | undefined)",
            value: input.issue
        })) && _vo1(input.issue, _path + ".issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "(IssueWire | undefined)",
            value: input.issue
        }), undefined === input.comment || ("object" === typeof input.comment && null !== input.comment || _report(_exceptionable, {
            path: _path + ".comment",
            expected: "(CommentWire | undefined)",
            value: input.comment
        })) && _vo7(input.comment, _path + ".comment", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".comment",
            expected: "(CommentWire | undefined)",
            value: input.comment
        }), ("object" === typeof input.repository && null !== input.repository || _report(_exceptionable, {
            path: _path + ".repository",
            expected: "RepositoryWire",
            value: input.repository
        })) && _vo8(input.repository, _path + ".repository", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".repository",
            expected: "RepositoryWire",
            value: input.repository
        }), ("object" === typeof input.sender && null !== input.sender || _report(_exceptionable, {
            path: _path + ".sender",
            expected: "UserWire",
            value: input.sender
        })) && _vo2(input.sender, _path + ".sender", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".sender",
            expected: "UserWire",
            value: input.sender
        }), undefined === input.organization || ("object" === typeof input.organization && null !== input.organization || _report(_exceptionable, {
            path: _path + ".organization",
            expected: "(OrganizationWire | undefined)",
            value: input.organization
        })) && _vo10(input.organization, _path + ".organization", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".organization",
            expected: "(OrganizationWire | undefined)",
            value: input.organization
        }), undefined === input.installation || ("object" === typeof input.installation && null !== input.installation || _report(_exceptionable, {
            path: _path + ".installation",
            expected: "(InstallationWire | undefined)",
            value: input.installation
        })) && _vo11(input.installation, _path + ".installation", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".installation",
            expected: "(InstallationWire | undefined)",
            value: input.installation
        }), undefined === input.changes || ("object" === typeof input.changes && null !== input.changes && false === Array.isArray(input.changes) || _report(_exceptionable, {
            path: _path + ".changes",
            expected: "(ChangesWire | undefined)",
            value: input.changes
        })) && _vo12(input.changes, _path + ".changes", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".changes",
            expected: "(ChangesWire | undefined)",
            value: input.changes
        }), undefined === input.assignee || ("object" === typeof input.assignee && null !== input.assignee || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | undefined)",
            value: input.assignee
        })) && _vo2(input.assignee, _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | undefined)",
            value: input.assignee
        }), undefined === input.milestone || ("object" === typeof input.milestone && null !== input.milestone || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | undefined)",
            value: input.milestone
        })) && _vo4(input.milestone, _path + ".milestone", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | undefined)",
            value: input.milestone
        }), undefined === input.label || ("object" === typeof input.label && null !== input.label || _report(_exceptionable, {
            path: _path + ".label",
            expected: "(LabelWire | undefined)",
            value: input.label
        })) && _vo3(input.label, _path + ".label", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".label",
            expected: "(LabelWire | undefined)",
            value: input.label
        }), undefined === input.number || "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Type<\"int64\">",
            value: input.number
        })) && (0 <= input.number || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Minimum<0>",
            value: input.number
        })) && (input.number <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Maximum<9007199254740991>",
            value: input.number
        })) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "((number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>) | undefined)",
            value: input.number
        }), undefined === input.pull_request || ("object" === typeof input.pull_request && null !== input.pull_request || _report(_exceptionable, {
            path: _path + ".pull_request",
            expected: "(PullRequestWire | undefined)",
            value: input.pull_request
        })) && _vo14(input.pull_request, _path + ".pull_request", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".pull_request",
            expected: "(PullRequestWire | undefined)",
            value: input.pull_request
        }), undefined === input.requested_reviewer || ("object" === typeof input.requested_reviewer && null !== input.requested_reviewer || _report(_exceptionable, {
            path: _path + ".requested_reviewer",
            expected: "(UserWire | undefined)",
            value: input.requested_reviewer
        })) && _vo2(input.requested_reviewer, _path + ".requested_reviewer", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".requested_reviewer",
            expected: "(UserWire | undefined)",
            value: input.requested_reviewer
        }), undefined === input.before || "string" === typeof input.before && (40 <= _stringLength_1._stringLength(input.before) || _report(_exceptionable, {
            path: _path + ".before",
            expected: "string & MinLength<40>",
            value: input.before
        })) && (_stringLength_1._stringLength(input.before) <= 40 || _report(_exceptionable, {
            path: _path + ".before",
            expected: "string & MaxLength<40>",
            value: input.before
        })) || _report(_exceptionable, {
            path: _path + ".before",
            expected: "((string & MinLength<40> & MaxLength<40>) | undefined)",
            value: input.before
        }), undefined === input.after || "string" === typeof input.after && (40 <= _stringLength_1._stringLength(input.after) || _report(_exceptionable, {
            path: _path + ".after",
            expected: "string & MinLength<40>",
            value: input.after
        })) && (_stringLength_1._stringLength(input.after) <= 40 || _report(_exceptionable, {
            path: _path + ".after",
            expected: "string & MaxLength<40>",
            value: input.after
        })) || _report(_exceptionable, {
            path: _path + ".after",
            expected: "((string & MinLength<40> & MaxLength<40>) | undefined)",
            value: input.after
        }), undefined === input.release || ("object" === typeof input.release && null !== input.release || _report(_exceptionable, {
            path: _path + ".release",
            expected: "(ReleaseWire | undefined)",
            value: input.release
        })) && _vo18(input.release, _path + ".release", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".release",
            expected: "(ReleaseWire | undefined)",
            value: input.release
        }), null === input.starred_at || undefined === input.starred_at || "string" === typeof input.starred_at && (_isFormatDateTime_1._isFormatDateTime(input.starred_at) || _report(_exceptionable, {
            path: _path + ".starred_at",
            expected: "string & Format<\"date-time\">",
            value: input.starred_at
        })) || _report(_exceptionable, {
            path: _path + ".starred_at",
            expected: "((string & Format<\"date-time\">) | null | undefined)",
            value: input.starred_at
        }), 3 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["action", "issue", "comment", "repository", "sender", "organization", "installation", "changes", "assignee", "milestone", "label", "number", "pull_request", "requested_reviewer", "before", "after", "release", "starred_at"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.repository_url || _report(_exceptionable, {
            path: _path + ".repository_url",
            expected: "string",
            value: input.repository_url
        }), "string" === typeof input.labels_url || _report(_exceptionable, {
            path: _path + ".labels_url",
            expected: "string",
            value: input.labels_url
        }), "string" === typeof input.comments_url || _report(_exceptionable, {
            path: _path + ".comments_url",
            expected: "string",
            value: input.comments_url
        }), "string" === typeof input.events_url || _report(_exceptionable, {
            path: _path + ".events_url",
            expected: "string",
            value: input.events_url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Type<\"int64\">",
            value: input.number
        })) && (0 <= input.number || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Minimum<0>",
            value: input.number
        })) && (input.number <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Maximum<9007199254740991>",
            value: input.number
        })) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.number
        }), "string" === typeof input.title || _report(_exceptionable, {
            path: _path + ".title",
            expected: "string",
            value: input.title
        }), ("object" === typeof input.user && null !== input.user || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        })) && _vo2(input.user, _path + ".user", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        }), undefined === input.labels || (Array.isArray(input.labels) || _report(_exceptionable, {
            path: _path + ".labels",
            expected: "(Array<LabelWire> | undefined)",
            value: input.labels
        })) && input.labels.map((elem, _index9) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".labels[" + _index9 + "]",
            expected: "LabelWire",
            value: elem
        })) && _vo3(elem, _path + ".labels[" + _index9 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".labels[" + _index9 + "]",
            expected: "LabelWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".labels",
            expected: "(Array<LabelWire> | undefined)",
            value: input.labels
        }), undefined === input.state || "closed" === input.state || "open" === input.state || _report(_exceptionable, {
            path: _path + ".state",
            expected: "(\"closed\" | \"open\" | undefined)",
            value: input.state
        }), undefined === input.locked || "boolean" === typeof input.locked || _report(_exceptionable, {
            path: _path + ".locked",
            expected: "(boolean | undefined)",
            value: input.locked
        }), null === input.assignee || undefined === input.assignee || ("object" === typeof input.assignee && null !== input.assignee || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | null | undefined)",
            value: input.assignee
        })) && _vo2(input.assignee, _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | null | undefined)",
            value: input.assignee
        }), (Array.isArray(input.assignees) || _report(_exceptionable, {
            path: _path + ".assignees",
            expected: "Array<UserWire>",
            value: input.assignees
        })) && input.assignees.map((elem, _index10) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".assignees[" + _index10 + "]",
            expected: "UserWire",
            value: elem
        })) && _vo2(elem, _path + ".assignees[" + _index10 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".assignees[" + _index10 + "]",
            expected: "UserWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".assignees",
            expected: "Array<UserWire>",
            value: input.assignees
        }), null === input.milestone || ("object" === typeof input.milestone && null !== input.milestone || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | null)",
            value: input.milestone
        })) && _vo4(input.milestone, _path + ".milestone", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | null)",
            value: input.milestone
        }), "number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Type<\"int64\">",
            value: input.comments
        })) && (0 <= input.comments || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Minimum<0>",
            value: input.comments
        })) && (input.comments <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Maximum<9007199254740991>",
            value: input.comments
        })) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.comments
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.updated_at && (_isFormatDateTime_1._isFormatDateTime(input.updated_at) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "string & Format<\"date-time\">",
            value: input.updated_at
        })) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.updated_at
        }), null === input.closed_at || "string" === typeof input.closed_at && (_isFormatDateTime_1._isFormatDateTime(input.closed_at) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "string & Format<\"date-time\">",
            value: input.closed_at
        })) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.closed_at
        }), "COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association || _report(_exceptionable, {
            path: _path + ".author_association",
            expected: "(\"COLLABORATOR\" | \"CONTRIBUTOR\" | \"FIRST_TIMER\" | \"FIRST_TIME_CONTRIBUTOR\" | \"MANNEQUIN\" | \"MEMBER\" | \"NONE\" | \"OWNER\")",
            value: input.author_association
        }), null === input.body || "string" === typeof input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(null | string)",
            value: input.body
        }), null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason || _report(_exceptionable, {
            path: _path + ".active_lock_reason",
            expected: "(\"off-topic\" | \"resolved\" | \"spam\" | \"too heated\" | null | undefined)",
            value: input.active_lock_reason
        }), undefined === input.reactions || ("object" === typeof input.reactions && null !== input.reactions || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        })) && _vo5(input.reactions, _path + ".reactions", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        }), null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app || _report(_exceptionable, {
            path: _path + ".performed_via_github_app",
            expected: "(null | string | undefined)",
            value: input.performed_via_github_app
        }), undefined === input.draft || "boolean" === typeof input.draft || _report(_exceptionable, {
            path: _path + ".draft",
            expected: "(boolean | undefined)",
            value: input.draft
        }), undefined === input.timeline_url || "string" === typeof input.timeline_url || _report(_exceptionable, {
            path: _path + ".timeline_url",
            expected: "(string | undefined)",
            value: input.timeline_url
        }), undefined === input.pull_request || ("object" === typeof input.pull_request && null !== input.pull_request || _report(_exceptionable, {
            path: _path + ".pull_request",
            expected: "(PullRequestLinksWire | undefined)",
            value: input.pull_request
        })) && _vo6(input.pull_request, _path + ".pull_request", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".pull_request",
            expected: "(PullRequestLinksWire | undefined)",
            value: input.pull_request
        }), 19 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "repository_url", "labels_url", "comments_url", "events_url", "html_url", "id", "node_id", "number", "title", "user", "labels", "state", "locked", "assignee", "assignees", "milestone", "comments", "created_at", "updated_at", "closed_at", "author_association", "body", "active_lock_reason", "reactions", "performed_via_github_app", "draft", "timeline_url", "pull_request"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo10 = (input, _path, _exceptionable = true) => ["string" === typeof input.login || _report(_exceptionable, {
            path: _path + ".login",
            expected: "string",
            value: input.login
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.repos_url || _report(_exceptionable, {
            path: _path + ".repos_url",
            expected: "string",
            value: input.repos_url
        }), "string" === typeof input.events_url || _report(_exceptionable, {
            path: _path + ".events_url",
            expected: "string",
            value: input.events_url
        }), "string" === typeof input.hooks_url || _report(_exceptionable, {
            path: _path + ".hooks_url",
            expected: "string",
            value: input.hooks_url
        }), "string" === typeof input.issues_url || _report(_exceptionable, {
            path: _path + ".issues_url",
            expected: "string",
            value: input.issues_url
        }), "string" === typeof input.members_url || _report(_exceptionable, {
            path: _path + ".members_url",
            expected: "string",
            value: input.members_url
        }), "string" === typeof input.public_members_url || _report(_exceptionable, {
            path: _path + ".public_members_url",
            expected: "string",
            value: input.public_members_url
        }), "string" === typeof input.avatar_url || _report(_exceptionable, {
            path: _path + ".avatar_url",
            expected: "string",
            value: input.avatar_url
        }), "string" === typeof input.description || _report(_exceptionable, {
            path: _path + ".description",
            expected: "string",
            value: input.description
        }), 12 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["login", "id", "node_id", "url", "repos_url", "events_url", "hooks_url", "issues_url", "members_url", "public_members_url", "avatar_url", "description"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo11 = (input, _path, _exceptionable = true) => ["number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "node_id"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo12 = (input, _path, _exceptionable = true) => [undefined === input.body || ("object" === typeof input.body && null !== input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(ChangeWire | undefined)",
            value: input.body
        })) && _vo13(input.body, _path + ".body", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(ChangeWire | undefined)",
            value: input.body
        }), undefined === input.old_issue || ("object" === typeof input.old_issue && null !== input.old_issue || _report(_exceptionable, {
            path: _path + ".old_issue",
            expected: "(IssueWire | undefined)",
            value: input.old_issue
        })) && _vo1(input.old_issue, _path + ".old_issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".old_issue",
            expected: "(IssueWire | undefined)",
            value: input.old_issue
        }), undefined === input.old_repository || ("object" === typeof input.old_repository && null !== input.old_repository || _report(_exceptionable, {
            path: _path + ".old_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.old_repository
        })) && _vo8(input.old_repository, _path + ".old_repository", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".old_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.old_repository
        }), undefined === input.new_issue || ("object" === typeof input.new_issue && null !== input.new_issue || _report(_exceptionable, {
            path: _path + ".new_issue",
            expected: "(IssueWire | undefined)",
            value: input.new_issue
        })) && _vo1(input.new_issue, _path + ".new_issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".new_issue",
            expected: "(IssueWire | undefined)",
            value: input.new_issue
        }), undefined === input.new_repository || ("object" === typeof input.new_repository && null !== input.new_repository || _report(_exceptionable, {
            path: _path + ".new_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.new_repository
        })) && _vo8(input.new_repository, _path + ".new_repository", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".new_repository",
            expected: "(RepositoryWire | undefined)",
            value: input.new_repository
        }), undefined === input.color || ("object" === typeof input.color && null !== input.color || _report(_exceptionable, {
            path: _path + ".color",
            expected: "(ChangeWire | undefined)",
            value: input.color
        })) && _vo13(input.color, _path + ".color", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".color",
            expected: "(ChangeWire | undefined)",
            value: input.color
        }), undefined === input.name || ("object" === typeof input.name && null !== input.name || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(ChangeWire | undefined)",
            value: input.name
        })) && _vo13(input.name, _path + ".name", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(ChangeWire | undefined)",
            value: input.name
        }), 0 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["body", "old_issue", "old_repository", "new_issue", "new_repository", "color", "name"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo13 = (input, _path, _exceptionable = true) => ["string" === typeof input.from || _report(_exceptionable, {
            path: _path + ".from",
            expected: "string",
            value: input.from
        }), 1 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["from"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo14 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "string" === typeof input.diff_url || _report(_exceptionable, {
            path: _path + ".diff_url",
            expected: "string",
            value: input.diff_url
        }), "string" === typeof input.patch_url || _report(_exceptionable, {
            path: _path + ".patch_url",
            expected: "string",
            value: input.patch_url
        }), "string" === typeof input.issue_url || _report(_exceptionable, {
            path: _path + ".issue_url",
            expected: "string",
            value: input.issue_url
        }), "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Type<\"int64\">",
            value: input.number
        })) && (0 <= input.number || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Minimum<0>",
            value: input.number
        })) && (input.number <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Maximum<9007199254740991>",
            value: input.number
        })) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.number
        }), "closed" === input.state || "open" === input.state || _report(_exceptionable, {
            path: _path + ".state",
            expected: "(\"closed\" | \"open\")",
            value: input.state
        }), "boolean" === typeof input.locked || _report(_exceptionable, {
            path: _path + ".locked",
            expected: "boolean",
            value: input.locked
        }), "string" === typeof input.title || _report(_exceptionable, {
            path: _path + ".title",
            expected: "string",
            value: input.title
        }), ("object" === typeof input.user && null !== input.user || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        })) && _vo2(input.user, _path + ".user", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        }), null === input.body || "string" === typeof input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(null | string)",
            value: input.body
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.updated_at && (_isFormatDateTime_1._isFormatDateTime(input.updated_at) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "string & Format<\"date-time\">",
            value: input.updated_at
        })) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.updated_at
        }), null === input.closed_at || "string" === typeof input.closed_at && (_isFormatDateTime_1._isFormatDateTime(input.closed_at) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "string & Format<\"date-time\">",
            value: input.closed_at
        })) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.closed_at
        }), null === input.merged_at || "string" === typeof input.merged_at && (_isFormatDateTime_1._isFormatDateTime(input.merged_at) || _report(_exceptionable, {
            path: _path + ".merged_at",
            expected: "string & Format<\"date-time\">",
            value: input.merged_at
        })) || _report(_exceptionable, {
            path: _path + ".merged_at",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.merged_at
        }), null === input.merge_commit_sha || "string" === typeof input.merge_commit_sha && (40 <= _stringLength_1._stringLength(input.merge_commit_sha) || _report(_exceptionable, {
            path: _path + ".merge_commit_sha",
            expected: "string & MinLength<40>",
            value: input.merge_commit_sha
        })) && (_stringLength_1._stringLength(input.merge_commit_sha) <= 40 || _report(_exceptionable, {
            path: _path + ".merge_commit_sha",
            expected: "string & MaxLength<40>",
            value: input.merge_commit_sha
        })) || _report(_exceptionable, {
            path: _path + ".merge_commit_sha",
            expected: "((string & MinLength<40> & MaxLength<40>) | null)",
            value: input.merge_commit_sha
        }), null === input.assignee || ("object" === typeof input.assignee && null !== input.assignee || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | null)",
            value: input.assignee
        })) && _vo2(input.assignee, _path + ".assignee", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".assignee",
            expected: "(UserWire | null)",
            value: input.assignee
        }), (Array.isArray(input.assignees) || _report(_exceptionable, {
            path: _path + ".assignees",
            expected: "Array<UserWire>",
            value: input.assignees
        })) && input.assignees.map((elem, _index12) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".assignees[" + _index12 + "]",
            expected: "UserWire",
            value: elem
        })) && _vo2(elem, _path + ".assignees[" + _index12 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".assignees[" + _index12 + "]",
            expected: "UserWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".assignees",
            expected: "Array<UserWire>",
            value: input.assignees
        }), (Array.isArray(input.requested_reviewers) || _report(_exceptionable, {
            path: _path + ".requested_reviewers",
            expected: "Array<UserWire>",
            value: input.requested_reviewers
        })) && input.requested_reviewers.map((elem, _index13) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".requested_reviewers[" + _index13 + "]",
            expected: "UserWire",
            value: elem
        })) && _vo2(elem, _path + ".requested_reviewers[" + _index13 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".requested_reviewers[" + _index13 + "]",
            expected: "UserWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".requested_reviewers",
            expected: "Array<UserWire>",
            value: input.requested_reviewers
        }), (Array.isArray(input.requested_teams) || _report(_exceptionable, {
            path: _path + ".requested_teams",
            expected: "Array<string>",
            value: input.requested_teams
        })) && input.requested_teams.map((elem, _index14) => "string" === typeof elem || _report(_exceptionable, {
            path: _path + ".requested_teams[" + _index14 + "]",
            expected: "string",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".requested_teams",
            expected: "Array<string>",
            value: input.requested_teams
        }), (Array.isArray(input.labels) || _report(_exceptionable, {
            path: _path + ".labels",
            expected: "Array<LabelWire>",
            value: input.labels
        })) && input.labels.map((elem, _index15) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".labels[" + _index15 + "]",
            expected: "LabelWire",
            value: elem
        })) && _vo3(elem, _path + ".labels[" + _index15 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".labels[" + _index15 + "]",
            expected: "LabelWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".labels",
            expected: "Array<LabelWire>",
            value: input.labels
        }), null === input.milestone || ("object" === typeof input.milestone && null !== input.milestone || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | null)",
            value: input.milestone
        })) && _vo4(input.milestone, _path + ".milestone", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".milestone",
            expected: "(MilestoneWire | null)",
            value: input.milestone
        }), "string" === typeof input.commits_url || _report(_exceptionable, {
            path: _path + ".commits_url",
            expected: "string",
            value: input.commits_url
        }), "string" === typeof input.review_comments_url || _report(_exceptionable, {
            path: _path + ".review_comments_url",
            expected: "string",
            value: input.review_comments_url
        }), "string" === typeof input.review_comment_url || _report(_exceptionable, {
            path: _path + ".review_comment_url",
            expected: "string",
            value: input.review_comment_url
        }), "string" === typeof input.comments_url || _report(_exceptionable, {
            path: _path + ".comments_url",
            expected: "string",
            value: input.comments_url
        }), "string" === typeof input.statuses_url || _report(_exceptionable, {
            path: _path + ".statuses_url",
            expected: "string",
            value: input.statuses_url
        }), ("object" === typeof input.head && null !== input.head || _report(_exceptionable, {
            path: _path + ".head",
            expected: "BranchWire",
            value: input.head
        })) && _vo15(input.head, _path + ".head", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".head",
            expected: "BranchWire",
            value: input.head
        }), ("object" === typeof input.base && null !== input.base || _report(_exceptionable, {
            path: _path + ".base",
            expected: "BranchWire",
            value: input.base
        })) && _vo15(input.base, _path + ".base", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".base",
            expected: "BranchWire",
            value: input.base
        }), ("object" === typeof input._links && null !== input._links || _report(_exceptionable, {
            path: _path + "._links",
            expected: "LinksWire",
            value: input._links
        })) && _vo16(input._links, _path + "._links", true && _exceptionable) || _report(_exceptionable, {
            path: _path + "._links",
            expected: "LinksWire",
            value: input._links
        }), "COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association || _report(_exceptionable, {
            path: _path + ".author_association",
            expected: "(\"COLLABORATOR\" | \"CONTRIBUTOR\" | \"FIRST_TIMER\" | \"FIRST_TIME_CONTRIBUTOR\" | \"MANNEQUIN\" | \"MEMBER\" | \"NONE\" | \"OWNER\")",
            value: input.author_association
        }), "boolean" === typeof input.draft || _report(_exceptionable, {
            path: _path + ".draft",
            expected: "boolean",
            value: input.draft
        }), "boolean" === typeof input.merged || _report(_exceptionable, {
            path: _path + ".merged",
            expected: "boolean",
            value: input.merged
        }), null === input.mergeable || "boolean" === typeof input.mergeable || _report(_exceptionable, {
            path: _path + ".mergeable",
            expected: "(boolean | null)",
            value: input.mergeable
        }), null === input.rebaseable || "boolean" === typeof input.rebaseable || _report(_exceptionable, {
            path: _path + ".rebaseable",
            expected: "(boolean | null)",
            value: input.rebaseable
        }), "behind" === input.mergeable_state || "blocked" === input.mergeable_state || "clean" === input.mergeable_state || "dirty" === input.mergeable_state || "draft" === input.mergeable_state || "has_hooks" === input.mergeable_state || "unknown" === input.mergeable_state || "unstable" === input.mergeable_state || _report(_exceptionable, {
            path: _path + ".mergeable_state",
            expected: "(\"behind\" | \"blocked\" | \"clean\" | \"dirty\" | \"draft\" | \"has_hooks\" | \"unknown\" | \"unstable\")",
            value: input.mergeable_state
        }), null === input.merged_by || "string" === typeof input.merged_by || _report(_exceptionable, {
            path: _path + ".merged_by",
            expected: "(null | string)",
            value: input.merged_by
        }), "number" === typeof input.comments && (_isTypeInt64_1._isTypeInt64(input.comments) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Type<\"int64\">",
            value: input.comments
        })) && (0 <= input.comments || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Minimum<0>",
            value: input.comments
        })) && (input.comments <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "number & Maximum<9007199254740991>",
            value: input.comments
        })) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.comments
        }), "number" === typeof input.review_comments && (_isTypeInt64_1._isTypeInt64(input.review_comments) || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "number & Type<\"int64\">",
            value: input.review_comments
        })) && (0 <= input.review_comments || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "number & Minimum<0>",
            value: input.review_comments
        })) && (input.review_comments <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "number & Maximum<9007199254740991>",
            value: input.review_comments
        })) || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.review_comments
        }), "boolean" === typeof input.maintainer_can_modify || _report(_exceptionable, {
            path: _path + ".maintainer_can_modify",
            expected: "boolean",
            value: input.maintainer_can_modify
        }), "number" === typeof input.commits && (_isTypeInt64_1._isTypeInt64(input.commits) || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "number & Type<\"int64\">",
            value: input.commits
        })) && (0 <= input.commits || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "number & Minimum<0>",
            value: input.commits
        })) && (input.commits <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "number & Maximum<9007199254740991>",
            value: input.commits
        })) || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.commits
        }), "number" === typeof input.additions && (_isTypeInt64_1._isTypeInt64(input.additions) || _report(_exceptionable, {
            path: _path + ".additions",
            expected: "number & Type<\"int64\">",
            value: input.additions
        })) && (0 <= input.additions || _report(_exceptionable, {
            path: _path + ".additions",
            expected: "number & Minimum<0>",
            value: input.additions
        })) && (input.additions <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".additions",
            expected: "number & Maximum<9007199254740991>",
            value: input.additions
        })) || _report(_exceptionable, {
            path: _path + ".additions",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.additions
        }), "number" === typeof input.deletions && (_isTypeInt64_1._isTypeInt64(input.deletions) || _report(_exceptionable, {
            path: _path + ".deletions",
            expected: "number & Type<\"int64\">",
            value: input.deletions
        })) && (0 <= input.deletions || _report(_exceptionable, {
            path: _path + ".deletions",
            expected: "number & Minimum<0>",
            value: input.deletions
        })) && (input.deletions <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".deletions",
            expected: "number & Maximum<9007199254740991>",
            value: input.deletions
        })) || _report(_exceptionable, {
            path: _path + ".deletions",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.deletions
        }), "number" === typeof input.changed_files && (_isTypeInt64_1._isTypeInt64(input.changed_files) || _report(_exceptionable, {
            path: _path + ".changed_files",
            expected: "number & Type<\"int64\">",
            value: input.changed_files
        })) && (0 <= input.changed_files || _report(_exceptionable, {
            path: _path + ".changed_files",
            expected: "number & Minimum<0>",
            value: input.changed_files
        })) && (input.changed_files <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".changed_files",
            expected: "number & Maximum<9007199254740991>",
            value: input.changed_files
        })) || _report(_exceptionable, {
            path: _path + ".changed_files",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.changed_files
        }), null === input.auto_merge || undefined === input.auto_merge || "string" === typeof input.auto_merge || _report(_exceptionable, {
            path: _path + ".auto_merge",
            expected: "(null | string | undefined)",
            value: input.auto_merge
        }), null === input.active_lock_reason || undefined === input.active_lock_reason || "off-topic" === input.active_lock_reason || "resolved" === input.active_lock_reason || "spam" === input.active_lock_reason || "too heated" === input.active_lock_reason || _report(_exceptionable, {
            path: _path + ".active_lock_reason",
            expected: "(\"off-topic\" | \"resolved\" | \"spam\" | \"too heated\" | null | undefined)",
            value: input.active_lock_reason
        }), 46 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "id", "node_id", "html_url", "diff_url", "patch_url", "issue_url", "number", "state", "locked", "title", "user", "body", "created_at", "updated_at", "closed_at", "merged_at", "merge_commit_sha", "assignee", "assignees", "requested_reviewers", "requested_teams", "labels", "milestone", "commits_url", "review_comments_url", "review_comment_url", "comments_url", "statuses_url", "head", "base", "_links", "author_association", "draft", "merged", "mergeable", "rebaseable", "mergeable_state", "merged_by", "comments", "review_comments", "maintainer_can_modify", "commits", "additions", "deletions", "changed_files", "auto_merge", "active_lock_reason"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo15 = (input, _path, _exceptionable = true) => ["string" === typeof input.label || _report(_exceptionable, {
            path: _path + ".label",
            expected: "string",
            value: input.label
        }), "string" === typeof input.ref || _report(_exceptionable, {
            path: _path + ".ref",
            expected: "string",
            value: input.ref
        }), "string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "string & MinLength<40>",
            value: input.sha
        })) && (_stringLength_1._stringLength(input.sha) <= 40 || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "string & MaxLength<40>",
            value: input.sha
        })) || _report(_exceptionable, {
            path: _path + ".sha",
            expected: "(string & MinLength<40> & MaxLength<40>)",
            value: input.sha
        }), ("object" === typeof input.user && null !== input.user || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        })) && _vo2(input.user, _path + ".user", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        }), ("object" === typeof input.repo && null !== input.repo || _report(_exceptionable, {
            path: _path + ".repo",
            expected: "RepositoryWire",
            value: input.repo
        })) && _vo8(input.repo, _path + ".repo", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".repo",
            expected: "RepositoryWire",
            value: input.repo
        }), 5 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["label", "ref", "sha", "user", "repo"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo16 = (input, _path, _exceptionable = true) => [("object" === typeof input.self && null !== input.self || _report(_exceptionable, {
            path: _path + ".self",
            expected: "LinkWire",
            value: input.self
        })) && _vo17(input.self, _path + ".self", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".self",
            expected: "LinkWire",
            value: input.self
        }), ("object" === typeof input.html && null !== input.html || _report(_exceptionable, {
            path: _path + ".html",
            expected: "LinkWire",
            value: input.html
        })) && _vo17(input.html, _path + ".html", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".html",
            expected: "LinkWire",
            value: input.html
        }), ("object" === typeof input.issue && null !== input.issue || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "LinkWire",
            value: input.issue
        })) && _vo17(input.issue, _path + ".issue", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".issue",
            expected: "LinkWire",
            value: input.issue
        }), ("object" === typeof input.comments && null !== input.comments || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "LinkWire",
            value: input.comments
        })) && _vo17(input.comments, _path + ".comments", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".comments",
            expected: "LinkWire",
            value: input.comments
        }), ("object" === typeof input.review_comments && null !== input.review_comments || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "LinkWire",
            value: input.review_comments
        })) && _vo17(input.review_comments, _path + ".review_comments", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".review_comments",
            expected: "LinkWire",
            value: input.review_comments
        }), ("object" === typeof input.review_comment && null !== input.review_comment || _report(_exceptionable, {
            path: _path + ".review_comment",
            expected: "LinkWire",
            value: input.review_comment
        })) && _vo17(input.review_comment, _path + ".review_comment", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".review_comment",
            expected: "LinkWire",
            value: input.review_comment
        }), ("object" === typeof input.commits && null !== input.commits || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "LinkWire",
            value: input.commits
        })) && _vo17(input.commits, _path + ".commits", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".commits",
            expected: "LinkWire",
            value: input.commits
        }), ("object" === typeof input.statuses && null !== input.statuses || _report(_exceptionable, {
            path: _path + ".statuses",
            expected: "LinkWire",
            value: input.statuses
        })) && _vo17(input.statuses, _path + ".statuses", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".statuses",
            expected: "LinkWire",
            value: input.statuses
        }), 8 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo17 = (input, _path, _exceptionable = true) => ["string" === typeof input.href || _report(_exceptionable, {
            path: _path + ".href",
            expected: "string",
            value: input.href
        }), 1 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["href"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo18 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.assets_url || _report(_exceptionable, {
            path: _path + ".assets_url",
            expected: "string",
            value: input.assets_url
        }), "string" === typeof input.upload_url || _report(_exceptionable, {
            path: _path + ".upload_url",
            expected: "string",
            value: input.upload_url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.tag_name || _report(_exceptionable, {
            path: _path + ".tag_name",
            expected: "string",
            value: input.tag_name
        }), "string" === typeof input.target_commitish || _report(_exceptionable, {
            path: _path + ".target_commitish",
            expected: "string",
            value: input.target_commitish
        }), null === input.name || "string" === typeof input.name || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(null | string)",
            value: input.name
        }), "boolean" === typeof input.draft || _report(_exceptionable, {
            path: _path + ".draft",
            expected: "boolean",
            value: input.draft
        }), ("object" === typeof input.author && null !== input.author || _report(_exceptionable, {
            path: _path + ".author",
            expected: "UserWire",
            value: input.author
        })) && _vo2(input.author, _path + ".author", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".author",
            expected: "UserWire",
            value: input.author
        }), "boolean" === typeof input.prerelease || _report(_exceptionable, {
            path: _path + ".prerelease",
            expected: "boolean",
            value: input.prerelease
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.published_at && (_isFormatDateTime_1._isFormatDateTime(input.published_at) || _report(_exceptionable, {
            path: _path + ".published_at",
            expected: "string & Format<\"date-time\">",
            value: input.published_at
        })) || _report(_exceptionable, {
            path: _path + ".published_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.published_at
        }), (Array.isArray(input.assets) || _report(_exceptionable, {
            path: _path + ".assets",
            expected: "Array<string>",
            value: input.assets
        })) && input.assets.map((elem, _index16) => "string" === typeof elem || _report(_exceptionable, {
            path: _path + ".assets[" + _index16 + "]",
            expected: "string",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".assets",
            expected: "Array<string>",
            value: input.assets
        }), "string" === typeof input.tarball_url || _report(_exceptionable, {
            path: _path + ".tarball_url",
            expected: "string",
            value: input.tarball_url
        }), "string" === typeof input.zipball_url || _report(_exceptionable, {
            path: _path + ".zipball_url",
            expected: "string",
            value: input.zipball_url
        }), null === input.body || "string" === typeof input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "(null | string)",
            value: input.body
        }), undefined === input.discussion_url || "string" === typeof input.discussion_url || _report(_exceptionable, {
            path: _path + ".discussion_url",
            expected: "(string | undefined)",
            value: input.discussion_url
        }), undefined === input.reactions || ("object" === typeof input.reactions && null !== input.reactions || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        })) && _vo5(input.reactions, _path + ".reactions", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        }), 18 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "assets_url", "upload_url", "html_url", "id", "node_id", "tag_name", "target_commitish", "name", "draft", "author", "prerelease", "created_at", "published_at", "assets", "tarball_url", "zipball_url", "body", "discussion_url", "reactions"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => ["string" === typeof input.login || _report(_exceptionable, {
            path: _path + ".login",
            expected: "string",
            value: input.login
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.avatar_url || _report(_exceptionable, {
            path: _path + ".avatar_url",
            expected: "string",
            value: input.avatar_url
        }), "string" === typeof input.gravatar_id || _report(_exceptionable, {
            path: _path + ".gravatar_id",
            expected: "string",
            value: input.gravatar_id
        }), "string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "string" === typeof input.followers_url || _report(_exceptionable, {
            path: _path + ".followers_url",
            expected: "string",
            value: input.followers_url
        }), "string" === typeof input.following_url || _report(_exceptionable, {
            path: _path + ".following_url",
            expected: "string",
            value: input.following_url
        }), "string" === typeof input.gists_url || _report(_exceptionable, {
            path: _path + ".gists_url",
            expected: "string",
            value: input.gists_url
        }), "string" === typeof input.starred_url || _report(_exceptionable, {
            path: _path + ".starred_url",
            expected: "string",
            value: input.starred_url
        }), "string" === typeof input.subscriptions_url || _report(_exceptionable, {
            path: _path + ".subscriptions_url",
            expected: "string",
            value: input.subscriptions_url
        }), "string" === typeof input.organizations_url || _report(_exceptionable, {
            path: _path + ".organizations_url",
            expected: "string",
            value: input.organizations_url
        }), "string" === typeof input.repos_url || _report(_exceptionable, {
            path: _path + ".repos_url",
            expected: "string",
            value: input.repos_url
        }), "string" === typeof input.events_url || _report(_exceptionable, {
            path: _path + ".events_url",
            expected: "string",
            value: input.events_url
        }), "string" === typeof input.received_events_url || _report(_exceptionable, {
            path: _path + ".received_events_url",
            expected: "string",
            value: input.received_events_url
        }), "Bot" === input.type || "Organization" === input.type || "User" === input.type || _report(_exceptionable, {
            path: _path + ".type",
            expected: "(\"Bot\" | \"Organization\" | \"User\")",
            value: input.type
        }), "boolean" === typeof input.site_admin || _report(_exceptionable, {
            path: _path + ".site_admin",
            expected: "boolean",
            value: input.site_admin
        }), 18 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["login", "id", "node_id", "avatar_url", "gravatar_id", "url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url", "type", "site_admin"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => ["number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.name || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string",
            value: input.name
        }), "string" === typeof input.color || _report(_exceptionable, {
            path: _path + ".color",
            expected: "string",
            value: input.color
        }), "boolean" === typeof input["default"] || _report(_exceptionable, {
            path: _path + "[\"default\"]",
            expected: "boolean",
            value: input["default"]
        }), undefined === input.description || "string" === typeof input.description || _report(_exceptionable, {
            path: _path + ".description",
            expected: "(string | undefined)",
            value: input.description
        }), 6 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "node_id", "url", "name", "color", "default", "description"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo4 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "string" === typeof input.labels_url || _report(_exceptionable, {
            path: _path + ".labels_url",
            expected: "string",
            value: input.labels_url
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Type<\"int64\">",
            value: input.number
        })) && (0 <= input.number || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Minimum<0>",
            value: input.number
        })) && (input.number <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Maximum<9007199254740991>",
            value: input.number
        })) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.number
        }), "string" === typeof input.title || _report(_exceptionable, {
            path: _path + ".title",
            expected: "string",
            value: input.title
        }), "string" === typeof input.description || _report(_exceptionable, {
            path: _path + ".description",
            expected: "string",
            value: input.description
        }), ("object" === typeof input.creator && null !== input.creator || _report(_exceptionable, {
            path: _path + ".creator",
            expected: "UserWire",
            value: input.creator
        })) && _vo2(input.creator, _path + ".creator", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".creator",
            expected: "UserWire",
            value: input.creator
        }), "number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Type<\"int64\">",
            value: input.open_issues
        })) && (0 <= input.open_issues || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Minimum<0>",
            value: input.open_issues
        })) && (input.open_issues <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Maximum<9007199254740991>",
            value: input.open_issues
        })) || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.open_issues
        }), "number" === typeof input.closed_issues && (_isTypeInt64_1._isTypeInt64(input.closed_issues) || _report(_exceptionable, {
            path: _path + ".closed_issues",
            expected: "number & Type<\"int64\">",
            value: input.closed_issues
        })) && (0 <= input.closed_issues || _report(_exceptionable, {
            path: _path + ".closed_issues",
            expected: "number & Minimum<0>",
            value: input.closed_issues
        })) && (input.closed_issues <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".closed_issues",
            expected: "number & Maximum<9007199254740991>",
            value: input.closed_issues
        })) || _report(_exceptionable, {
            path: _path + ".closed_issues",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.closed_issues
        }), "closed" === input.state || "open" === input.state || _report(_exceptionable, {
            path: _path + ".state",
            expected: "(\"closed\" | \"open\")",
            value: input.state
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.updated_at && (_isFormatDateTime_1._isFormatDateTime(input.updated_at) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "string & Format<\"date-time\">",
            value: input.updated_at
        })) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.updated_at
        }), "string" === typeof input.due_on && (_isFormatDateTime_1._isFormatDateTime(input.due_on) || _report(_exceptionable, {
            path: _path + ".due_on",
            expected: "string & Format<\"date-time\">",
            value: input.due_on
        })) || _report(_exceptionable, {
            path: _path + ".due_on",
            expected: "(string & Format<\"date-time\">)",
            value: input.due_on
        }), null === input.closed_at || "string" === typeof input.closed_at && (_isFormatDateTime_1._isFormatDateTime(input.closed_at) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "string & Format<\"date-time\">",
            value: input.closed_at
        })) || _report(_exceptionable, {
            path: _path + ".closed_at",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.closed_at
        }), 16 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "html_url", "labels_url", "id", "node_id", "number", "title", "description", "creator", "open_issues", "closed_issues", "state", "created_at", "updated_at", "due_on", "closed_at"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo5 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Type<\"int64\">",
            value: input.total_count
        })) && (0 <= input.total_count || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Minimum<0>",
            value: input.total_count
        })) && (input.total_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.total_count
        })) || _report(_exceptionable, {
            path: _path + ".total_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.total_count
        }), "number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Type<\"int64\">",
            value: input["+1"]
        })) && (0 <= input["+1"] || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Minimum<0>",
            value: input["+1"]
        })) && (input["+1"] <= 9007199254740991 || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "number & Maximum<9007199254740991>",
            value: input["+1"]
        })) || _report(_exceptionable, {
            path: _path + "[\"+1\"]",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input["+1"]
        }), "number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Type<\"int64\">",
            value: input["-1"]
        })) && (0 <= input["-1"] || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Minimum<0>",
            value: input["-1"]
        })) && (input["-1"] <= 9007199254740991 || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "number & Maximum<9007199254740991>",
            value: input["-1"]
        })) || _report(_exceptionable, {
            path: _path + "[\"-1\"]",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input["-1"]
        }), "number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Type<\"int64\">",
            value: input.laugh
        })) && (0 <= input.laugh || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Minimum<0>",
            value: input.laugh
        })) && (input.laugh <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "number & Maximum<9007199254740991>",
            value: input.laugh
        })) || _report(_exceptionable, {
            path: _path + ".laugh",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.laugh
        }), "number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Type<\"int64\">",
            value: input.hooray
        })) && (0 <= input.hooray || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Minimum<0>",
            value: input.hooray
        })) && (input.hooray <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "number & Maximum<9007199254740991>",
            value: input.hooray
        })) || _report(_exceptionable, {
            path: _path + ".hooray",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.hooray
        }), "number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Type<\"int64\">",
            value: input.confused
        })) && (0 <= input.confused || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Minimum<0>",
            value: input.confused
        })) && (input.confused <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "number & Maximum<9007199254740991>",
            value: input.confused
        })) || _report(_exceptionable, {
            path: _path + ".confused",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.confused
        }), "number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Type<\"int64\">",
            value: input.heart
        })) && (0 <= input.heart || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Minimum<0>",
            value: input.heart
        })) && (input.heart <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "number & Maximum<9007199254740991>",
            value: input.heart
        })) || _report(_exceptionable, {
            path: _path + ".heart",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.heart
        }), "number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Type<\"int64\">",
            value: input.rocket
        })) && (0 <= input.rocket || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Minimum<0>",
            value: input.rocket
        })) && (input.rocket <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "number & Maximum<9007199254740991>",
            value: input.rocket
        })) || _report(_exceptionable, {
            path: _path + ".rocket",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.rocket
        }), "number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Type<\"int64\">",
            value: input.eyes
        })) && (0 <= input.eyes || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Minimum<0>",
            value: input.eyes
        })) && (input.eyes <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "number & Maximum<9007199254740991>",
            value: input.eyes
        })) || _report(_exceptionable, {
            path: _path + ".eyes",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.eyes
        }), 10 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "total_count", "+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo6 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "string" === typeof input.diff_url || _report(_exceptionable, {
            path: _path + ".diff_url",
            expected: "string",
            value: input.diff_url
        }), "string" === typeof input.patch_url || _report(_exceptionable, {
            path: _path + ".patch_url",
            expected: "string",
            value: input.patch_url
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "html_url", "diff_url", "patch_url"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo7 = (input, _path, _exceptionable = true) => ["string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), "string" === typeof input.issue_url || _report(_exceptionable, {
            path: _path + ".issue_url",
            expected: "string",
            value: input.issue_url
        }), "number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), ("object" === typeof input.user && null !== input.user || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        })) && _vo2(input.user, _path + ".user", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".user",
            expected: "UserWire",
            value: input.user
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.updated_at && (_isFormatDateTime_1._isFormatDateTime(input.updated_at) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "string & Format<\"date-time\">",
            value: input.updated_at
        })) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.updated_at
        }), "COLLABORATOR" === input.author_association || "CONTRIBUTOR" === input.author_association || "FIRST_TIMER" === input.author_association || "FIRST_TIME_CONTRIBUTOR" === input.author_association || "MANNEQUIN" === input.author_association || "MEMBER" === input.author_association || "NONE" === input.author_association || "OWNER" === input.author_association || _report(_exceptionable, {
            path: _path + ".author_association",
            expected: "(\"COLLABORATOR\" | \"CONTRIBUTOR\" | \"FIRST_TIMER\" | \"FIRST_TIME_CONTRIBUTOR\" | \"MANNEQUIN\" | \"MEMBER\" | \"NONE\" | \"OWNER\")",
            value: input.author_association
        }), "string" === typeof input.body || _report(_exceptionable, {
            path: _path + ".body",
            expected: "string",
            value: input.body
        }), undefined === input.reactions || ("object" === typeof input.reactions && null !== input.reactions || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        })) && _vo5(input.reactions, _path + ".reactions", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".reactions",
            expected: "(ReactionsWire | undefined)",
            value: input.reactions
        }), null === input.performed_via_github_app || undefined === input.performed_via_github_app || "string" === typeof input.performed_via_github_app || _report(_exceptionable, {
            path: _path + ".performed_via_github_app",
            expected: "(null | string | undefined)",
            value: input.performed_via_github_app
        }), 10 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["url", "html_url", "issue_url", "id", "node_id", "user", "created_at", "updated_at", "author_association", "body", "reactions", "performed_via_github_app"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo8 = (input, _path, _exceptionable = true) => ["number" === typeof input.id && (_isTypeInt64_1._isTypeInt64(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Type<\"int64\">",
            value: input.id
        })) && (1 <= input.id || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Minimum<1>",
            value: input.id
        })) && (input.id <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".id",
            expected: "number & Maximum<9007199254740991>",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<9007199254740991>)",
            value: input.id
        }), "string" === typeof input.node_id || _report(_exceptionable, {
            path: _path + ".node_id",
            expected: "string",
            value: input.node_id
        }), "string" === typeof input.name || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string",
            value: input.name
        }), "string" === typeof input.full_name || _report(_exceptionable, {
            path: _path + ".full_name",
            expected: "string",
            value: input.full_name
        }), "boolean" === typeof input["private"] || _report(_exceptionable, {
            path: _path + "[\"private\"]",
            expected: "boolean",
            value: input["private"]
        }), ("object" === typeof input.owner && null !== input.owner || _report(_exceptionable, {
            path: _path + ".owner",
            expected: "UserWire",
            value: input.owner
        })) && _vo2(input.owner, _path + ".owner", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".owner",
            expected: "UserWire",
            value: input.owner
        }), "string" === typeof input.html_url || _report(_exceptionable, {
            path: _path + ".html_url",
            expected: "string",
            value: input.html_url
        }), null === input.description || "string" === typeof input.description || _report(_exceptionable, {
            path: _path + ".description",
            expected: "(null | string)",
            value: input.description
        }), "boolean" === typeof input.fork || _report(_exceptionable, {
            path: _path + ".fork",
            expected: "boolean",
            value: input.fork
        }), "string" === typeof input.url || _report(_exceptionable, {
            path: _path + ".url",
            expected: "string",
            value: input.url
        }), "string" === typeof input.forks_url || _report(_exceptionable, {
            path: _path + ".forks_url",
            expected: "string",
            value: input.forks_url
        }), "string" === typeof input.keys_url || _report(_exceptionable, {
            path: _path + ".keys_url",
            expected: "string",
            value: input.keys_url
        }), "string" === typeof input.collaborators_url || _report(_exceptionable, {
            path: _path + ".collaborators_url",
            expected: "string",
            value: input.collaborators_url
        }), "string" === typeof input.teams_url || _report(_exceptionable, {
            path: _path + ".teams_url",
            expected: "string",
            value: input.teams_url
        }), "string" === typeof input.hooks_url || _report(_exceptionable, {
            path: _path + ".hooks_url",
            expected: "string",
            value: input.hooks_url
        }), "string" === typeof input.issue_events_url || _report(_exceptionable, {
            path: _path + ".issue_events_url",
            expected: "string",
            value: input.issue_events_url
        }), "string" === typeof input.events_url || _report(_exceptionable, {
            path: _path + ".events_url",
            expected: "string",
            value: input.events_url
        }), "string" === typeof input.assignees_url || _report(_exceptionable, {
            path: _path + ".assignees_url",
            expected: "string",
            value: input.assignees_url
        }), "string" === typeof input.branches_url || _report(_exceptionable, {
            path: _path + ".branches_url",
            expected: "string",
            value: input.branches_url
        }), "string" === typeof input.tags_url || _report(_exceptionable, {
            path: _path + ".tags_url",
            expected: "string",
            value: input.tags_url
        }), "string" === typeof input.blobs_url || _report(_exceptionable, {
            path: _path + ".blobs_url",
            expected: "string",
            value: input.blobs_url
        }), "string" === typeof input.git_tags_url || _report(_exceptionable, {
            path: _path + ".git_tags_url",
            expected: "string",
            value: input.git_tags_url
        }), "string" === typeof input.git_refs_url || _report(_exceptionable, {
            path: _path + ".git_refs_url",
            expected: "string",
            value: input.git_refs_url
        }), "string" === typeof input.trees_url || _report(_exceptionable, {
            path: _path + ".trees_url",
            expected: "string",
            value: input.trees_url
        }), "string" === typeof input.statuses_url || _report(_exceptionable, {
            path: _path + ".statuses_url",
            expected: "string",
            value: input.statuses_url
        }), "string" === typeof input.languages_url || _report(_exceptionable, {
            path: _path + ".languages_url",
            expected: "string",
            value: input.languages_url
        }), "string" === typeof input.stargazers_url || _report(_exceptionable, {
            path: _path + ".stargazers_url",
            expected: "string",
            value: input.stargazers_url
        }), "string" === typeof input.contributors_url || _report(_exceptionable, {
            path: _path + ".contributors_url",
            expected: "string",
            value: input.contributors_url
        }), "string" === typeof input.subscribers_url || _report(_exceptionable, {
            path: _path + ".subscribers_url",
            expected: "string",
            value: input.subscribers_url
        }), "string" === typeof input.subscription_url || _report(_exceptionable, {
            path: _path + ".subscription_url",
            expected: "string",
            value: input.subscription_url
        }), "string" === typeof input.commits_url || _report(_exceptionable, {
            path: _path + ".commits_url",
            expected: "string",
            value: input.commits_url
        }), "string" === typeof input.git_commits_url || _report(_exceptionable, {
            path: _path + ".git_commits_url",
            expected: "string",
            value: input.git_commits_url
        }), "string" === typeof input.comments_url || _report(_exceptionable, {
            path: _path + ".comments_url",
            expected: "string",
            value: input.comments_url
        }), "string" === typeof input.issue_comment_url || _report(_exceptionable, {
            path: _path + ".issue_comment_url",
            expected: "string",
            value: input.issue_comment_url
        }), "string" === typeof input.contents_url || _report(_exceptionable, {
            path: _path + ".contents_url",
            expected: "string",
            value: input.contents_url
        }), "string" === typeof input.compare_url || _report(_exceptionable, {
            path: _path + ".compare_url",
            expected: "string",
            value: input.compare_url
        }), "string" === typeof input.merges_url || _report(_exceptionable, {
            path: _path + ".merges_url",
            expected: "string",
            value: input.merges_url
        }), "string" === typeof input.archive_url || _report(_exceptionable, {
            path: _path + ".archive_url",
            expected: "string",
            value: input.archive_url
        }), "string" === typeof input.downloads_url || _report(_exceptionable, {
            path: _path + ".downloads_url",
            expected: "string",
            value: input.downloads_url
        }), "string" === typeof input.issues_url || _report(_exceptionable, {
            path: _path + ".issues_url",
            expected: "string",
            value: input.issues_url
        }), "string" === typeof input.pulls_url || _report(_exceptionable, {
            path: _path + ".pulls_url",
            expected: "string",
            value: input.pulls_url
        }), "string" === typeof input.milestones_url || _report(_exceptionable, {
            path: _path + ".milestones_url",
            expected: "string",
            value: input.milestones_url
        }), "string" === typeof input.notifications_url || _report(_exceptionable, {
            path: _path + ".notifications_url",
            expected: "string",
            value: input.notifications_url
        }), "string" === typeof input.labels_url || _report(_exceptionable, {
            path: _path + ".labels_url",
            expected: "string",
            value: input.labels_url
        }), "string" === typeof input.releases_url || _report(_exceptionable, {
            path: _path + ".releases_url",
            expected: "string",
            value: input.releases_url
        }), "string" === typeof input.deployments_url || _report(_exceptionable, {
            path: _path + ".deployments_url",
            expected: "string",
            value: input.deployments_url
        }), "string" === typeof input.created_at && (_isFormatDateTime_1._isFormatDateTime(input.created_at) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "string & Format<\"date-time\">",
            value: input.created_at
        })) || _report(_exceptionable, {
            path: _path + ".created_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.created_at
        }), "string" === typeof input.updated_at && (_isFormatDateTime_1._isFormatDateTime(input.updated_at) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "string & Format<\"date-time\">",
            value: input.updated_at
        })) || _report(_exceptionable, {
            path: _path + ".updated_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.updated_at
        }), "string" === typeof input.pushed_at && (_isFormatDateTime_1._isFormatDateTime(input.pushed_at) || _report(_exceptionable, {
            path: _path + ".pushed_at",
            expected: "string & Format<\"date-time\">",
            value: input.pushed_at
        })) || _report(_exceptionable, {
            path: _path + ".pushed_at",
            expected: "(string & Format<\"date-time\">)",
            value: input.pushed_at
        }), "string" === typeof input.git_url || _report(_exceptionable, {
            path: _path + ".git_url",
            expected: "string",
            value: input.git_url
        }), "string" === typeof input.ssh_url || _report(_exceptionable, {
            path: _path + ".ssh_url",
            expected: "string",
            value: input.ssh_url
        }), "string" === typeof input.clone_url || _report(_exceptionable, {
            path: _path + ".clone_url",
            expected: "string",
            value: input.clone_url
        }), "string" === typeof input.svn_url || _report(_exceptionable, {
            path: _path + ".svn_url",
            expected: "string",
            value: input.svn_url
        }), null === input.homepage || "string" === typeof input.homepage || _report(_exceptionable, {
            path: _path + ".homepage",
            expected: "(null | string)",
            value: input.homepage
        }), "number" === typeof input.size && (_isTypeInt64_1._isTypeInt64(input.size) || _report(_exceptionable, {
            path: _path + ".size",
            expected: "number & Type<\"int64\">",
            value: input.size
        })) && (0 <= input.size || _report(_exceptionable, {
            path: _path + ".size",
            expected: "number & Minimum<0>",
            value: input.size
        })) && (input.size <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".size",
            expected: "number & Maximum<9007199254740991>",
            value: input.size
        })) || _report(_exceptionable, {
            path: _path + ".size",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.size
        }), "number" === typeof input.stargazers_count && (_isTypeInt64_1._isTypeInt64(input.stargazers_count) || _report(_exceptionable, {
            path: _path + ".stargazers_count",
            expected: "number & Type<\"int64\">",
            value: input.stargazers_count
        })) && (0 <= input.stargazers_count || _report(_exceptionable, {
            path: _path + ".stargazers_count",
            expected: "number & Minimum<0>",
            value: input.stargazers_count
        })) && (input.stargazers_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".stargazers_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.stargazers_count
        })) || _report(_exceptionable, {
            path: _path + ".stargazers_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.stargazers_count
        }), "number" === typeof input.watchers_count && (_isTypeInt64_1._isTypeInt64(input.watchers_count) || _report(_exceptionable, {
            path: _path + ".watchers_count",
            expected: "number & Type<\"int64\">",
            value: input.watchers_count
        })) && (0 <= input.watchers_count || _report(_exceptionable, {
            path: _path + ".watchers_count",
            expected: "number & Minimum<0>",
            value: input.watchers_count
        })) && (input.watchers_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".watchers_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.watchers_count
        })) || _report(_exceptionable, {
            path: _path + ".watchers_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.watchers_count
        }), null === input.language || "string" === typeof input.language || _report(_exceptionable, {
            path: _path + ".language",
            expected: "(null | string)",
            value: input.language
        }), "boolean" === typeof input.has_issues || _report(_exceptionable, {
            path: _path + ".has_issues",
            expected: "boolean",
            value: input.has_issues
        }), "boolean" === typeof input.has_projects || _report(_exceptionable, {
            path: _path + ".has_projects",
            expected: "boolean",
            value: input.has_projects
        }), "boolean" === typeof input.has_downloads || _report(_exceptionable, {
            path: _path + ".has_downloads",
            expected: "boolean",
            value: input.has_downloads
        }), "boolean" === typeof input.has_wiki || _report(_exceptionable, {
            path: _path + ".has_wiki",
            expected: "boolean",
            value: input.has_wiki
        }), "boolean" === typeof input.has_pages || _report(_exceptionable, {
            path: _path + ".has_pages",
            expected: "boolean",
            value: input.has_pages
        }), "number" === typeof input.forks_count && (_isTypeInt64_1._isTypeInt64(input.forks_count) || _report(_exceptionable, {
            path: _path + ".forks_count",
            expected: "number & Type<\"int64\">",
            value: input.forks_count
        })) && (0 <= input.forks_count || _report(_exceptionable, {
            path: _path + ".forks_count",
            expected: "number & Minimum<0>",
            value: input.forks_count
        })) && (input.forks_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".forks_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.forks_count
        })) || _report(_exceptionable, {
            path: _path + ".forks_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.forks_count
        }), null === input.mirror_url || "string" === typeof input.mirror_url || _report(_exceptionable, {
            path: _path + ".mirror_url",
            expected: "(null | string)",
            value: input.mirror_url
        }), "boolean" === typeof input.archived || _report(_exceptionable, {
            path: _path + ".archived",
            expected: "boolean",
            value: input.archived
        }), "boolean" === typeof input.disabled || _report(_exceptionable, {
            path: _path + ".disabled",
            expected: "boolean",
            value: input.disabled
        }), "number" === typeof input.open_issues_count && (_isTypeInt64_1._isTypeInt64(input.open_issues_count) || _report(_exceptionable, {
            path: _path + ".open_issues_count",
            expected: "number & Type<\"int64\">",
            value: input.open_issues_count
        })) && (0 <= input.open_issues_count || _report(_exceptionable, {
            path: _path + ".open_issues_count",
            expected: "number & Minimum<0>",
            value: input.open_issues_count
        })) && (input.open_issues_count <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".open_issues_count",
            expected: "number & Maximum<9007199254740991>",
            value: input.open_issues_count
        })) || _report(_exceptionable, {
            path: _path + ".open_issues_count",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.open_issues_count
        }), null === input.license || "string" === typeof input.license || _report(_exceptionable, {
            path: _path + ".license",
            expected: "(null | string)",
            value: input.license
        }), "number" === typeof input.forks && (_isTypeInt64_1._isTypeInt64(input.forks) || _report(_exceptionable, {
            path: _path + ".forks",
            expected: "number & Type<\"int64\">",
            value: input.forks
        })) && (0 <= input.forks || _report(_exceptionable, {
            path: _path + ".forks",
            expected: "number & Minimum<0>",
            value: input.forks
        })) && (input.forks <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".forks",
            expected: "number & Maximum<9007199254740991>",
            value: input.forks
        })) || _report(_exceptionable, {
            path: _path + ".forks",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.forks
        }), "number" === typeof input.open_issues && (_isTypeInt64_1._isTypeInt64(input.open_issues) || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Type<\"int64\">",
            value: input.open_issues
        })) && (0 <= input.open_issues || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Minimum<0>",
            value: input.open_issues
        })) && (input.open_issues <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "number & Maximum<9007199254740991>",
            value: input.open_issues
        })) || _report(_exceptionable, {
            path: _path + ".open_issues",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.open_issues
        }), "number" === typeof input.watchers && (_isTypeInt64_1._isTypeInt64(input.watchers) || _report(_exceptionable, {
            path: _path + ".watchers",
            expected: "number & Type<\"int64\">",
            value: input.watchers
        })) && (0 <= input.watchers || _report(_exceptionable, {
            path: _path + ".watchers",
            expected: "number & Minimum<0>",
            value: input.watchers
        })) && (input.watchers <= 9007199254740991 || _report(_exceptionable, {
            path: _path + ".watchers",
            expected: "number & Maximum<9007199254740991>",
            value: input.watchers
        })) || _report(_exceptionable, {
            path: _path + ".watchers",
            expected: "(number & Type<\"int64\"> & Minimum<0> & Maximum<9007199254740991>)",
            value: input.watchers
        }), "string" === typeof input.default_branch || _report(_exceptionable, {
            path: _path + ".default_branch",
            expected: "string",
            value: input.default_branch
        }), undefined === input.is_template || "boolean" === typeof input.is_template || _report(_exceptionable, {
            path: _path + ".is_template",
            expected: "(boolean | undefined)",
            value: input.is_template
        }), undefined === input.topics || (Array.isArray(input.topics) || _report(_exceptionable, {
            path: _path + ".topics",
            expected: "(Array<string> | undefined)",
            value: input.topics
        })) && input.topics.map((elem, _index11) => "string" === typeof elem || _report(_exceptionable, {
            path: _path + ".topics[" + _index11 + "]",
            expected: "string",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".topics",
            expected: "(Array<string> | undefined)",
            value: input.topics
        }), undefined === input.visibility || "internal" === input.visibility || "private" === input.visibility || "public" === input.visibility || _report(_exceptionable, {
            path: _path + ".visibility",
            expected: "(\"internal\" | \"private\" | \"public\" | undefined)",
            value: input.visibility
        }), undefined === input.web_commit_signoff_required || "boolean" === typeof input.web_commit_signoff_required || _report(_exceptionable, {
            path: _path + ".web_commit_signoff_required",
            expected: "(boolean | undefined)",
            value: input.web_commit_signoff_required
        }), undefined === input.custom_properties || ("object" === typeof input.custom_properties && null !== input.custom_properties && false === Array.isArray(input.custom_properties) || _report(_exceptionable, {
            path: _path + ".custom_properties",
            expected: "(CustomPropertiesWire | undefined)",
            value: input.custom_properties
        })) && _vo9(input.custom_properties, _path + ".custom_properties", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".custom_properties",
            expected: "(CustomPropertiesWire | undefined)",
            value: input.custom_properties
        }), undefined === input.allow_squash_merge || "boolean" === typeof input.allow_squash_merge || _report(_exceptionable, {
            path: _path + ".allow_squash_merge",
            expected: "(boolean | undefined)",
            value: input.allow_squash_merge
        }), undefined === input.allow_merge_commit || "boolean" === typeof input.allow_merge_commit || _report(_exceptionable, {
            path: _path + ".allow_merge_commit",
            expected: "(boolean | undefined)",
            value: input.allow_merge_commit
        }), undefined === input.allow_rebase_merge || "boolean" === typeof input.allow_rebase_merge || _report(_exceptionable, {
            path: _path + ".allow_rebase_merge",
            expected: "(boolean | undefined)",
            value: input.allow_rebase_merge
        }), undefined === input.delete_branch_on_merge || "boolean" === typeof input.delete_branch_on_merge || _report(_exceptionable, {
            path: _path + ".delete_branch_on_merge",
            expected: "(boolean | undefined)",
            value: input.delete_branch_on_merge
        }), 73 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "node_id", "name", "full_name", "private", "owner", "html_url", "description", "fork", "url", "forks_url", "keys_url", "collaborators_url", "teams_url", "hooks_url", "issue_events_url", "events_url", "assignees_url", "branches_url", "tags_url", "blobs_url", "git_tags_url", "git_refs_url", "trees_url", "statuses_url", "languages_url", "stargazers_url", "contributors_url", "subscribers_url", "subscription_url", "commits_url", "git_commits_url", "comments_url", "issue_comment_url", "contents_url", "compare_url", "merges_url", "archive_url", "downloads_url", "issues_url", "pulls_url", "milestones_url", "notifications_url", "labels_url", "releases_url", "deployments_url", "created_at", "updated_at", "pushed_at", "git_url", "ssh_url", "clone_url", "svn_url", "homepage", "size", "stargazers_count", "watchers_count", "language", "has_issues", "has_projects", "has_downloads", "has_wiki", "has_pages", "forks_count", "mirror_url", "archived", "disabled", "open_issues_count", "license", "forks", "open_issues", "watchers", "default_branch", "is_template", "topics", "visibility", "web_commit_signoff_required", "custom_properties", "allow_squash_merge", "allow_merge_commit", "allow_rebase_merge", "delete_branch_on_merge"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo9 = (input, _path, _exceptionable = true) => [0 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const __is = (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "EventWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "EventWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const stringify = (() => {
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
    const _ip17 = input => null === input["starred_at"] || undefined === input["starred_at"] || input["starred_at"] instanceof Date;
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
    const _ip36 = input => input["created_at"] instanceof Date;
    const _ip37 = input => input["updated_at"] instanceof Date;
    const _ip38 = input => null === input["closed_at"] || input["closed_at"] instanceof Date;
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
    const _ip66 = input => input["due_on"] instanceof Date;
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
    const _ip108 = input => input["pushed_at"] instanceof Date;
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
    const _ip142 = input => null === input["merged_at"] || input["merged_at"] instanceof Date;
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
    const _ip173 = input => input["published_at"] instanceof Date;
    const _ip174 = input => Array.isArray(input["assets"]) && input["assets"].every(elem => "string" === typeof elem);
    const _ip175 = input => "string" === typeof input["tarball_url"];
    const _ip176 = input => "string" === typeof input["zipball_url"];
    const _ip177 = input => undefined === input["discussion_url"] || "string" === typeof input["discussion_url"];
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"action":${"\"" + input.action + "\""},${undefined === input.issue ? "" : `"issue":${undefined !== input.issue ? _so1(input.issue) : undefined},`}${undefined === input.comment ? "" : `"comment":${undefined !== input.comment ? _so7(input.comment) : undefined},`}"repository":${_so8(input.repository)},"sender":${_so2(input.sender)},${undefined === input.organization ? "" : `"organization":${undefined !== input.organization ? _so10(input.organization) : undefined},`}${undefined === input.installation ? "" : `"installation":${undefined !== input.installation ? _so11(input.installation) : undefined},`}${undefined === input.changes ? "" : `"changes":${undefined !== input.changes ? _so12(input.changes) : undefined},`}${undefined === input.assignee ? "" : `"assignee":${undefined !== input.assignee ? _so2(input.assignee) : undefined},`}${undefined === input.milestone ? "" : `"milestone":${undefined !== input.milestone ? _so4(input.milestone) : undefined},`}${undefined === input.label ? "" : `"label":${undefined !== input.label ? _so3(input.label) : undefined},`}${undefined === input.number ? "" : `"number":${undefined !== input.number ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.number)) : undefined},`}${undefined === input.pull_request ? "" : `"pull_request":${undefined !== input.pull_request ? _so14(input.pull_request) : undefined},`}${undefined === input.requested_reviewer ? "" : `"requested_reviewer":${undefined !== input.requested_reviewer ? _so2(input.requested_reviewer) : undefined},`}${undefined === input.before ? "" : `"before":${undefined !== input.before ? _jsonStringifyString_1._jsonStringifyString(input.before) : undefined},`}${undefined === input.after ? "" : `"after":${undefined !== input.after ? _jsonStringifyString_1._jsonStringifyString(input.after) : undefined},`}${undefined === input.release ? "" : `"release":${undefined !== input.release ? _so18(input.release) : undefined},`}${undefined === input.starred_at ? "" : `"starred_at":${undefined !== input.starred_at ? null !== input.starred_at ? _jsonStringifyString_1._jsonStringifyString(input.starred_at.toJSON()) : "null" : undefined}`}`)}}`;
    const _so1 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"repository_url":${_jsonStringifyString_1._jsonStringifyString(input.repository_url)},"labels_url":${_jsonStringifyString_1._jsonStringifyString(input.labels_url)},"comments_url":${_jsonStringifyString_1._jsonStringifyString(input.comments_url)},"events_url":${_jsonStringifyString_1._jsonStringifyString(input.events_url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"number":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.number))},"title":${_jsonStringifyString_1._jsonStringifyString(input.title)},"user":${_so2(input.user)},${undefined === input.labels ? "" : `"labels":${undefined !== input.labels ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.labels, elem => _so3(elem))}]` : undefined},`}${undefined === input.state ? "" : `"state":${undefined !== input.state ? "\"" + input.state + "\"" : undefined},`}${undefined === input.locked ? "" : `"locked":${undefined !== input.locked ? String(input.locked) : undefined},`}${undefined === input.assignee ? "" : `"assignee":${undefined !== input.assignee ? null !== input.assignee ? _so2(input.assignee) : "null" : undefined},`}"assignees":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.assignees, elem => _so2(elem))}]`},"milestone":${null !== input.milestone ? _so4(input.milestone) : "null"},"comments":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.comments))},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"updated_at":${_jsonStringifyString_1._jsonStringifyString(input.updated_at.toJSON())},"closed_at":${null !== input.closed_at ? _jsonStringifyString_1._jsonStringifyString(input.closed_at.toJSON()) : "null"},"author_association":${"\"" + input.author_association + "\""},"body":${null !== input.body ? _jsonStringifyString_1._jsonStringifyString(input.body) : "null"},${undefined === input.active_lock_reason ? "" : `"active_lock_reason":${undefined !== input.active_lock_reason ? null !== input.active_lock_reason ? "\"" + input.active_lock_reason + "\"" : "null" : undefined},`}${undefined === input.reactions ? "" : `"reactions":${undefined !== input.reactions ? _so5(input.reactions) : undefined},`}${undefined === input.performed_via_github_app ? "" : `"performed_via_github_app":${undefined !== input.performed_via_github_app ? null !== input.performed_via_github_app ? _jsonStringifyString_1._jsonStringifyString(input.performed_via_github_app) : "null" : undefined},`}${undefined === input.draft ? "" : `"draft":${undefined !== input.draft ? String(input.draft) : undefined},`}${undefined === input.timeline_url ? "" : `"timeline_url":${undefined !== input.timeline_url ? _jsonStringifyString_1._jsonStringifyString(input.timeline_url) : undefined},`}${undefined === input.pull_request ? "" : `"pull_request":${undefined !== input.pull_request ? _so6(input.pull_request) : undefined}`}`)}}`;
    const _so10 = input => `{"login":${_jsonStringifyString_1._jsonStringifyString(input.login)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"repos_url":${_jsonStringifyString_1._jsonStringifyString(input.repos_url)},"events_url":${_jsonStringifyString_1._jsonStringifyString(input.events_url)},"hooks_url":${_jsonStringifyString_1._jsonStringifyString(input.hooks_url)},"issues_url":${_jsonStringifyString_1._jsonStringifyString(input.issues_url)},"members_url":${_jsonStringifyString_1._jsonStringifyString(input.members_url)},"public_members_url":${_jsonStringifyString_1._jsonStringifyString(input.public_members_url)},"avatar_url":${_jsonStringifyString_1._jsonStringifyString(input.avatar_url)},"description":${_jsonStringifyString_1._jsonStringifyString(input.description)}}`;
    const _so11 = input => `{"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)}}`;
    const _so12 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`${undefined === input.body ? "" : `"body":${undefined !== input.body ? _so13(input.body) : undefined},`}${undefined === input.old_issue ? "" : `"old_issue":${undefined !== input.old_issue ? _so1(input.old_issue) : undefined},`}${undefined === input.old_repository ? "" : `"old_repository":${undefined !== input.old_repository ? _so8(input.old_repository) : undefined},`}${undefined === input.new_issue ? "" : `"new_issue":${undefined !== input.new_issue ? _so1(input.new_issue) : undefined},`}${undefined === input.new_repository ? "" : `"new_repository":${undefined !== input.new_repository ? _so8(input.new_repository) : undefined},`}${undefined === input.color ? "" : `"color":${undefined !== input.color ? _so13(input.color) : undefined},`}${undefined === input.name ? "" : `"name":${undefined !== input.name ? _so13(input.name) : undefined}`}`)}}`;
    const _so13 = input => `{"from":${_jsonStringifyString_1._jsonStringifyString(input.from)}}`;
    const _so14 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"diff_url":${_jsonStringifyString_1._jsonStringifyString(input.diff_url)},"patch_url":${_jsonStringifyString_1._jsonStringifyString(input.patch_url)},"issue_url":${_jsonStringifyString_1._jsonStringifyString(input.issue_url)},"number":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.number))},"state":${"\"" + input.state + "\""},"locked":${String(input.locked)},"title":${_jsonStringifyString_1._jsonStringifyString(input.title)},"user":${_so2(input.user)},"body":${null !== input.body ? _jsonStringifyString_1._jsonStringifyString(input.body) : "null"},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"updated_at":${_jsonStringifyString_1._jsonStringifyString(input.updated_at.toJSON())},"closed_at":${null !== input.closed_at ? _jsonStringifyString_1._jsonStringifyString(input.closed_at.toJSON()) : "null"},"merged_at":${null !== input.merged_at ? _jsonStringifyString_1._jsonStringifyString(input.merged_at.toJSON()) : "null"},"merge_commit_sha":${null !== input.merge_commit_sha ? _jsonStringifyString_1._jsonStringifyString(input.merge_commit_sha) : "null"},"assignee":${null !== input.assignee ? _so2(input.assignee) : "null"},"assignees":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.assignees, elem => _so2(elem))}]`},"requested_reviewers":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.requested_reviewers, elem => _so2(elem))}]`},"requested_teams":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.requested_teams, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"labels":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.labels, elem => _so3(elem))}]`},"milestone":${null !== input.milestone ? _so4(input.milestone) : "null"},"commits_url":${_jsonStringifyString_1._jsonStringifyString(input.commits_url)},"review_comments_url":${_jsonStringifyString_1._jsonStringifyString(input.review_comments_url)},"review_comment_url":${_jsonStringifyString_1._jsonStringifyString(input.review_comment_url)},"comments_url":${_jsonStringifyString_1._jsonStringifyString(input.comments_url)},"statuses_url":${_jsonStringifyString_1._jsonStringifyString(input.statuses_url)},"head":${_so15(input.head)},"base":${_so15(input.base)},"_links":${_so16(input._links)},"author_association":${"\"" + input.author_association + "\""},"draft":${String(input.draft)},"merged":${String(input.merged)},"mergeable":${null !== input.mergeable ? String(input.mergeable) : "null"},"rebaseable":${null !== input.rebaseable ? String(input.rebaseable) : "null"},"mergeable_state":${"\"" + input.mergeable_state + "\""},"merged_by":${null !== input.merged_by ? _jsonStringifyString_1._jsonStringifyString(input.merged_by) : "null"},"comments":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.comments))},"review_comments":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.review_comments))},"maintainer_can_modify":${String(input.maintainer_can_modify)},"commits":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.commits))},"additions":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.additions))},"deletions":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.deletions))},"changed_files":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.changed_files))},${undefined === input.auto_merge ? "" : `"auto_merge":${undefined !== input.auto_merge ? null !== input.auto_merge ? _jsonStringifyString_1._jsonStringifyString(input.auto_merge) : "null" : undefined},`}${undefined === input.active_lock_reason ? "" : `"active_lock_reason":${undefined !== input.active_lock_reason ? null !== input.active_lock_reason ? "\"" + input.active_lock_reason + "\"" : "null" : undefined}`}`)}}`;
    const _so15 = input => `{"label":${_jsonStringifyString_1._jsonStringifyString(input.label)},"ref":${_jsonStringifyString_1._jsonStringifyString(input.ref)},"sha":${_jsonStringifyString_1._jsonStringifyString(input.sha)},"user":${_so2(input.user)},"repo":${_so8(input.repo)}}`;
    const _so16 = input => `{"self":${_so17(input.self)},"html":${_so17(input.html)},"issue":${_so17(input.issue)},"comments":${_so17(input.comments)},"review_comments":${_so17(input.review_comments)},"review_comment":${_so17(input.review_comment)},"commits":${_so17(input.commits)},"statuses":${_so17(input.statuses)}}`;
    const _so17 = input => `{"href":${_jsonStringifyString_1._jsonStringifyString(input.href)}}`;
    const _so18 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"assets_url":${_jsonStringifyString_1._jsonStringifyString(input.assets_url)},"upload_url":${_jsonStringifyString_1._jsonStringifyString(input.upload_url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"tag_name":${_jsonStringifyString_1._jsonStringifyString(input.tag_name)},"target_commitish":${_jsonStringifyString_1._jsonStringifyString(input.target_commitish)},"name":${null !== input.name ? _jsonStringifyString_1._jsonStringifyString(input.name) : "null"},"draft":${String(input.draft)},"author":${_so2(input.author)},"prerelease":${String(input.prerelease)},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"published_at":${_jsonStringifyString_1._jsonStringifyString(input.published_at.toJSON())},"assets":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.assets, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"tarball_url":${_jsonStringifyString_1._jsonStringifyString(input.tarball_url)},"zipball_url":${_jsonStringifyString_1._jsonStringifyString(input.zipball_url)},"body":${null !== input.body ? _jsonStringifyString_1._jsonStringifyString(input.body) : "null"},${undefined === input.discussion_url ? "" : `"discussion_url":${undefined !== input.discussion_url ? _jsonStringifyString_1._jsonStringifyString(input.discussion_url) : undefined},`}${undefined === input.reactions ? "" : `"reactions":${undefined !== input.reactions ? _so5(input.reactions) : undefined}`}`)}}`;
    const _so2 = input => `{"login":${_jsonStringifyString_1._jsonStringifyString(input.login)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"avatar_url":${_jsonStringifyString_1._jsonStringifyString(input.avatar_url)},"gravatar_id":${_jsonStringifyString_1._jsonStringifyString(input.gravatar_id)},"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"followers_url":${_jsonStringifyString_1._jsonStringifyString(input.followers_url)},"following_url":${_jsonStringifyString_1._jsonStringifyString(input.following_url)},"gists_url":${_jsonStringifyString_1._jsonStringifyString(input.gists_url)},"starred_url":${_jsonStringifyString_1._jsonStringifyString(input.starred_url)},"subscriptions_url":${_jsonStringifyString_1._jsonStringifyString(input.subscriptions_url)},"organizations_url":${_jsonStringifyString_1._jsonStringifyString(input.organizations_url)},"repos_url":${_jsonStringifyString_1._jsonStringifyString(input.repos_url)},"events_url":${_jsonStringifyString_1._jsonStringifyString(input.events_url)},"received_events_url":${_jsonStringifyString_1._jsonStringifyString(input.received_events_url)},"type":${"\"" + input.type + "\""},"site_admin":${String(input.site_admin)}}`;
    const _so3 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"color":${_jsonStringifyString_1._jsonStringifyString(input.color)},"default":${String(input["default"])},${undefined === input.description ? "" : `"description":${undefined !== input.description ? _jsonStringifyString_1._jsonStringifyString(input.description) : undefined}`}`)}}`;
    const _so4 = input => `{"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"labels_url":${_jsonStringifyString_1._jsonStringifyString(input.labels_url)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"number":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.number))},"title":${_jsonStringifyString_1._jsonStringifyString(input.title)},"description":${_jsonStringifyString_1._jsonStringifyString(input.description)},"creator":${_so2(input.creator)},"open_issues":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.open_issues))},"closed_issues":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.closed_issues))},"state":${"\"" + input.state + "\""},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"updated_at":${_jsonStringifyString_1._jsonStringifyString(input.updated_at.toJSON())},"due_on":${_jsonStringifyString_1._jsonStringifyString(input.due_on.toJSON())},"closed_at":${null !== input.closed_at ? _jsonStringifyString_1._jsonStringifyString(input.closed_at.toJSON()) : "null"}}`;
    const _so5 = input => `{"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"total_count":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.total_count))},"+1":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input["+1"]))},"-1":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input["-1"]))},"laugh":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.laugh))},"hooray":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.hooray))},"confused":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.confused))},"heart":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.heart))},"rocket":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.rocket))},"eyes":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.eyes))}}`;
    const _so6 = input => `{"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"diff_url":${_jsonStringifyString_1._jsonStringifyString(input.diff_url)},"patch_url":${_jsonStringifyString_1._jsonStringifyString(input.patch_url)}}`;
    const _so7 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"issue_url":${_jsonStringifyString_1._jsonStringifyString(input.issue_url)},"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"user":${_so2(input.user)},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"updated_at":${_jsonStringifyString_1._jsonStringifyString(input.updated_at.toJSON())},"author_association":${"\"" + input.author_association + "\""},"body":${_jsonStringifyString_1._jsonStringifyString(input.body)},${undefined === input.reactions ? "" : `"reactions":${undefined !== input.reactions ? _so5(input.reactions) : undefined},`}${undefined === input.performed_via_github_app ? "" : `"performed_via_github_app":${undefined !== input.performed_via_github_app ? null !== input.performed_via_github_app ? _jsonStringifyString_1._jsonStringifyString(input.performed_via_github_app) : "null" : undefined}`}`)}}`;
    const _so8 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"id":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.id))},"node_id":${_jsonStringifyString_1._jsonStringifyString(input.node_id)},"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"full_name":${_jsonStringifyString_1._jsonStringifyString(input.full_name)},"private":${String(input["private"])},"owner":${_so2(input.owner)},"html_url":${_jsonStringifyString_1._jsonStringifyString(input.html_url)},"description":${null !== input.description ? _jsonStringifyString_1._jsonStringifyString(input.description) : "null"},"fork":${String(input.fork)},"url":${_jsonStringifyString_1._jsonStringifyString(input.url)},"forks_url":${_jsonStringifyString_1._jsonStringifyString(input.forks_url)},"keys_url":${_jsonStringifyString_1._jsonStringifyString(input.keys_url)},"collaborators_url":${_jsonStringifyString_1._jsonStringifyString(input.collaborators_url)},"teams_url":${_jsonStringifyString_1._jsonStringifyString(input.teams_url)},"hooks_url":${_jsonStringifyString_1._jsonStringifyString(input.hooks_url)},"issue_events_url":${_jsonStringifyString_1._jsonStringifyString(input.issue_events_url)},"events_url":${_jsonStringifyString_1._jsonStringifyString(input.events_url)},"assignees_url":${_jsonStringifyString_1._jsonStringifyString(input.assignees_url)},"branches_url":${_jsonStringifyString_1._jsonStringifyString(input.branches_url)},"tags_url":${_jsonStringifyString_1._jsonStringifyString(input.tags_url)},"blobs_url":${_jsonStringifyString_1._jsonStringifyString(input.blobs_url)},"git_tags_url":${_jsonStringifyString_1._jsonStringifyString(input.git_tags_url)},"git_refs_url":${_jsonStringifyString_1._jsonStringifyString(input.git_refs_url)},"trees_url":${_jsonStringifyString_1._jsonStringifyString(input.trees_url)},"statuses_url":${_jsonStringifyString_1._jsonStringifyString(input.statuses_url)},"languages_url":${_jsonStringifyString_1._jsonStringifyString(input.languages_url)},"stargazers_url":${_jsonStringifyString_1._jsonStringifyString(input.stargazers_url)},"contributors_url":${_jsonStringifyString_1._jsonStringifyString(input.contributors_url)},"subscribers_url":${_jsonStringifyString_1._jsonStringifyString(input.subscribers_url)},"subscription_url":${_jsonStringifyString_1._jsonStringifyString(input.subscription_url)},"commits_url":${_jsonStringifyString_1._jsonStringifyString(input.commits_url)},"git_commits_url":${_jsonStringifyString_1._jsonStringifyString(input.git_commits_url)},"comments_url":${_jsonStringifyString_1._jsonStringifyString(input.comments_url)},"issue_comment_url":${_jsonStringifyString_1._jsonStringifyString(input.issue_comment_url)},"contents_url":${_jsonStringifyString_1._jsonStringifyString(input.contents_url)},"compare_url":${_jsonStringifyString_1._jsonStringifyString(input.compare_url)},"merges_url":${_jsonStringifyString_1._jsonStringifyString(input.merges_url)},"archive_url":${_jsonStringifyString_1._jsonStringifyString(input.archive_url)},"downloads_url":${_jsonStringifyString_1._jsonStringifyString(input.downloads_url)},"issues_url":${_jsonStringifyString_1._jsonStringifyString(input.issues_url)},"pulls_url":${_jsonStringifyString_1._jsonStringifyString(input.pulls_url)},"milestones_url":${_jsonStringifyString_1._jsonStringifyString(input.milestones_url)},"notifications_url":${_jsonStringifyString_1._jsonStringifyString(input.notifications_url)},"labels_url":${_jsonStringifyString_1._jsonStringifyString(input.labels_url)},"releases_url":${_jsonStringifyString_1._jsonStringifyString(input.releases_url)},"deployments_url":${_jsonStringifyString_1._jsonStringifyString(input.deployments_url)},"created_at":${_jsonStringifyString_1._jsonStringifyString(input.created_at.toJSON())},"updated_at":${_jsonStringifyString_1._jsonStringifyString(input.updated_at.toJSON())},"pushed_at":${_jsonStringifyString_1._jsonStringifyString(input.pushed_at.toJSON())},"git_url":${_jsonStringifyString_1._jsonStringifyString(input.git_url)},"ssh_url":${_jsonStringifyString_1._jsonStringifyString(input.ssh_url)},"clone_url":${_jsonStringifyString_1._jsonStringifyString(input.clone_url)},"svn_url":${_jsonStringifyString_1._jsonStringifyString(input.svn_url)},"homepage":${null !== input.homepage ? _jsonStringifyString_1._jsonStringifyString(input.homepage) : "null"},"size":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.size))},"stargazers_count":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.stargazers_count))},"watchers_count":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.watchers_count))},"language":${null !== input.language ? _jsonStringifyString_1._jsonStringifyString(input.language) : "null"},"has_issues":${String(input.has_issues)},"has_projects":${String(input.has_projects)},"has_downloads":${String(input.has_downloads)},"has_wiki":${String(input.has_wiki)},"has_pages":${String(input.has_pages)},"forks_count":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.forks_count))},"mirror_url":${null !== input.mirror_url ? _jsonStringifyString_1._jsonStringifyString(input.mirror_url) : "null"},"archived":${String(input.archived)},"disabled":${String(input.disabled)},"open_issues_count":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.open_issues_count))},"license":${null !== input.license ? _jsonStringifyString_1._jsonStringifyString(input.license) : "null"},"forks":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.forks))},"open_issues":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.open_issues))},"watchers":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.watchers))},"default_branch":${_jsonStringifyString_1._jsonStringifyString(input.default_branch)},${undefined === input.is_template ? "" : `"is_template":${undefined !== input.is_template ? String(input.is_template) : undefined},`}${undefined === input.topics ? "" : `"topics":${undefined !== input.topics ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.topics, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]` : undefined},`}${undefined === input.visibility ? "" : `"visibility":${undefined !== input.visibility ? "\"" + input.visibility + "\"" : undefined},`}${undefined === input.web_commit_signoff_required ? "" : `"web_commit_signoff_required":${undefined !== input.web_commit_signoff_required ? String(input.web_commit_signoff_required) : undefined},`}${undefined === input.custom_properties ? "" : `"custom_properties":${undefined !== input.custom_properties ? _so9(input.custom_properties) : undefined},`}${undefined === input.allow_squash_merge ? "" : `"allow_squash_merge":${undefined !== input.allow_squash_merge ? String(input.allow_squash_merge) : undefined},`}${undefined === input.allow_merge_commit ? "" : `"allow_merge_commit":${undefined !== input.allow_merge_commit ? String(input.allow_merge_commit) : undefined},`}${undefined === input.allow_rebase_merge ? "" : `"allow_rebase_merge":${undefined !== input.allow_rebase_merge ? String(input.allow_rebase_merge) : undefined},`}${undefined === input.delete_branch_on_merge ? "" : `"delete_branch_on_merge":${undefined !== input.delete_branch_on_merge ? String(input.delete_branch_on_merge) : undefined}`}`)}}`;
    const _so9 = input => "{}";
    const _io1 = input => _ip18(input) && _ip19(input) && _ip20(input) && _ip21(input) && _ip22(input) && _ip23(input) && _ip24(input) && _ip25(input) && _ip26(input) && _ip27(input) && _ip28(input) && _ip29(input) && _ip30(input) && _ip31(input) && _ip32(input) && _ip33(input) && _ip34(input) && _ip35(input) && _ip36(input) && _ip37(input) && _ip38(input) && _ip39(input) && _ip40(input) && _ip41(input) && _ip42(input) && _ip43(input) && _ip44(input) && _ip45(input) && _ip46(input);
    const _io2 = input => _ip47(input) && _ip24(input) && _ip25(input) && _ip48(input) && _ip49(input) && _ip18(input) && _ip23(input) && _ip50(input) && _ip51(input) && _ip52(input) && _ip53(input) && _ip54(input) && _ip55(input) && _ip56(input) && _ip22(input) && _ip57(input) && _ip58(input) && _ip59(input);
    const _io3 = input => _ip24(input) && _ip25(input) && _ip18(input) && _ip60(input) && "string" === typeof input.color && "boolean" === typeof input["default"] && (undefined === input.description || "string" === typeof input.description);
    const _io4 = input => _ip18(input) && _ip23(input) && _ip20(input) && _ip24(input) && _ip25(input) && _ip26(input) && _ip27(input) && _ip61(input) && _ip62(input) && _ip63(input) && _ip64(input) && _ip65(input) && _ip36(input) && _ip37(input) && _ip66(input) && _ip38(input);
    const _io5 = input => _ip18(input) && ("number" === typeof input.total_count && (_isTypeInt64_1._isTypeInt64(input.total_count) && 0 <= input.total_count && input.total_count <= 9007199254740991)) && ("number" === typeof input["+1"] && (_isTypeInt64_1._isTypeInt64(input["+1"]) && 0 <= input["+1"] && input["+1"] <= 9007199254740991)) && ("number" === typeof input["-1"] && (_isTypeInt64_1._isTypeInt64(input["-1"]) && 0 <= input["-1"] && input["-1"] <= 9007199254740991)) && ("number" === typeof input.laugh && (_isTypeInt64_1._isTypeInt64(input.laugh) && 0 <= input.laugh && input.laugh <= 9007199254740991)) && ("number" === typeof input.hooray && (_isTypeInt64_1._isTypeInt64(input.hooray) && 0 <= input.hooray && input.hooray <= 9007199254740991)) && ("number" === typeof input.confused && (_isTypeInt64_1._isTypeInt64(input.confused) && 0 <= input.confused && input.confused <= 9007199254740991)) && ("number" === typeof input.heart && (_isTypeInt64_1._isTypeInt64(input.heart) && 0 <= input.heart && input.heart <= 9007199254740991)) && ("number" === typeof input.rocket && (_isTypeInt64_1._isTypeInt64(input.rocket) && 0 <= input.rocket && input.rocket <= 9007199254740991)) && ("number" === typeof input.eyes && (_isTypeInt64_1._isTypeInt64(input.eyes) && 0 <= input.eyes && input.eyes <= 9007199254740991));
    const _io6 = input => _ip18(input) && _ip23(input) && _ip67(input) && _ip68(input);
    const _io7 = input => _ip18(input) && _ip23(input) && _ip69(input) && _ip24(input) && _ip25(input) && _ip28(input) && _ip36(input) && _ip37(input) && _ip39(input) && "string" === typeof input.body && _ip42(input) && _ip43(input);
    const _io8 = input => _ip24(input) && _ip25(input) && _ip60(input) && _ip70(input) && _ip71(input) && _ip72(input) && _ip23(input) && _ip73(input) && _ip74(input) && _ip18(input) && _ip75(input) && _ip76(input) && _ip77(input) && _ip78(input) && _ip79(input) && _ip80(input) && _ip22(input) && _ip81(input) && _ip82(input) && _ip83(input) && _ip84(input) && _ip85(input) && _ip86(input) && _ip87(input) && _ip88(input) && _ip89(input) && _ip90(input) && _ip91(input) && _ip92(input) && _ip93(input) && _ip94(input) && _ip95(input) && _ip21(input) && _ip96(input) && _ip97(input) && _ip98(input) && _ip99(input) && _ip100(input) && _ip101(input) && _ip102(input) && _ip103(input) && _ip104(input) && _ip105(input) && _ip20(input) && _ip106(input) && _ip107(input) && _ip36(input) && _ip37(input) && _ip108(input) && _ip109(input) && _ip110(input) && _ip111(input) && _ip112(input) && _ip113(input) && _ip114(input) && _ip115(input) && _ip116(input) && _ip117(input) && _ip118(input) && _ip119(input) && _ip120(input) && _ip121(input) && _ip122(input) && _ip123(input) && _ip124(input) && _ip125(input) && _ip126(input) && _ip127(input) && _ip128(input) && _ip129(input) && _ip63(input) && _ip130(input) && _ip131(input) && _ip132(input) && _ip133(input) && _ip134(input) && _ip135(input) && _ip136(input) && _ip137(input) && _ip138(input) && _ip139(input) && _ip140(input);
    const _io9 = input => true;
    const _io10 = input => _ip47(input) && _ip24(input) && _ip25(input) && _ip18(input) && _ip56(input) && _ip22(input) && _ip79(input) && _ip102(input) && "string" === typeof input.members_url && "string" === typeof input.public_members_url && _ip48(input) && _ip61(input);
    const _io11 = input => _ip24(input) && _ip25(input);
    const _io12 = input => (undefined === input.body || "object" === typeof input.body && null !== input.body && _io13(input.body)) && (undefined === input.old_issue || "object" === typeof input.old_issue && null !== input.old_issue && _io1(input.old_issue)) && (undefined === input.old_repository || "object" === typeof input.old_repository && null !== input.old_repository && _io8(input.old_repository)) && (undefined === input.new_issue || "object" === typeof input.new_issue && null !== input.new_issue && _io1(input.new_issue)) && (undefined === input.new_repository || "object" === typeof input.new_repository && null !== input.new_repository && _io8(input.new_repository)) && (undefined === input.color || "object" === typeof input.color && null !== input.color && _io13(input.color)) && (undefined === input.name || "object" === typeof input.name && null !== input.name && _io13(input.name));
    const _io13 = input => "string" === typeof input.from;
    const _io14 = input => _ip18(input) && _ip24(input) && _ip25(input) && _ip23(input) && _ip67(input) && _ip68(input) && _ip69(input) && _ip26(input) && _ip65(input) && _ip141(input) && _ip27(input) && _ip28(input) && _ip40(input) && _ip36(input) && _ip37(input) && _ip38(input) && _ip142(input) && _ip143(input) && _ip144(input) && _ip33(input) && _ip145(input) && _ip146(input) && _ip147(input) && _ip34(input) && _ip94(input) && _ip148(input) && _ip149(input) && _ip21(input) && _ip88(input) && _ip150(input) && _ip151(input) && _ip152(input) && _ip39(input) && _ip153(input) && _ip154(input) && _ip155(input) && _ip156(input) && _ip157(input) && _ip158(input) && _ip35(input) && _ip159(input) && _ip160(input) && _ip161(input) && _ip162(input) && _ip163(input) && _ip164(input) && _ip165(input) && _ip41(input);
    const _io15 = input => "string" === typeof input.label && "string" === typeof input.ref && ("string" === typeof input.sha && (40 <= _stringLength_1._stringLength(input.sha) && _stringLength_1._stringLength(input.sha) <= 40)) && _ip28(input) && ("object" === typeof input.repo && null !== input.repo && _io8(input.repo));
    const _io16 = input => "object" === typeof input.self && null !== input.self && _io17(input.self) && ("object" === typeof input.html && null !== input.html && _io17(input.html)) && ("object" === typeof input.issue && null !== input.issue && _io17(input.issue)) && ("object" === typeof input.comments && null !== input.comments && _io17(input.comments)) && ("object" === typeof input.review_comments && null !== input.review_comments && _io17(input.review_comments)) && ("object" === typeof input.review_comment && null !== input.review_comment && _io17(input.review_comment)) && ("object" === typeof input.commits && null !== input.commits && _io17(input.commits)) && ("object" === typeof input.statuses && null !== input.statuses && _io17(input.statuses));
    const _io17 = input => "string" === typeof input.href;
    const _io18 = input => _ip18(input) && _ip166(input) && _ip167(input) && _ip23(input) && _ip24(input) && _ip25(input) && _ip168(input) && _ip169(input) && _ip170(input) && _ip153(input) && _ip171(input) && _ip172(input) && _ip36(input) && _ip173(input) && _ip174(input) && _ip175(input) && _ip176(input) && _ip40(input) && _ip177(input) && _ip42(input);
    return input => _so0(input);
})();
