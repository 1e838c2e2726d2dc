// SPDX-License-Identifier: MIT
// The result of a lesson as a document to hand in: what was asked, predicted and measured, and on what it rests. The
// values come from LessonRecorder and the window; here they become one HTML page. Pure values and text; any thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pangaea {

struct ReportFact {
    QString title;    ///< "Exit of Asia"
    QString measured; ///< "—": not known
    QString expected;
    std::optional<bool> holds; ///< nothing: not known
};

struct ReportAnswer {
    QString text;
    std::optional<bool> isRight; ///< as measured
};

struct ReportPart {
    QString title; ///< may be empty
    QString question;
    std::vector<ReportAnswer> answers;
    /// Index of the predicted answer; answers.size(): the user did not know. Nothing: nobody predicted.
    std::optional<size_t> prediction;
    std::vector<ReportFact> facts;
    bool wasReached = false; ///< at least one of its steps was taken
};

struct LessonReport {
    QString title;
    std::vector<ReportPart> parts;
    QStringList evidence; ///< when, on which kernel, exact or sampled
    QDateTime time;       ///< of the session
    QString kernel;
    QStringList columns; ///< of the table
    std::vector<QStringList> rows;
    int rowsLeftOut = 0;
    QString language; ///< "Python"
    QString program;
    QString version; ///< of Pangaea
};

/// One self-contained page: valid HTML, everything from outside escaped, nothing loaded, readable when printed.
/// `timeline`: an <svg> element, or anything that stands for it; empty: there is none.
[[nodiscard]] QByteArray reportHtml(const LessonReport &report, const QByteArray &timeline);

} // namespace pangaea
