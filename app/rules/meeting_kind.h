#pragma once

namespace yishibu {

/// Kinds of meeting this program knows how to lead. Each has a rule card in every law in force.
enum class MeetingKind {
    RepresentativesMeeting, ///< 村民代表会议 (Organic Law 2025 art. 29, 30)
};

} // namespace yishibu
