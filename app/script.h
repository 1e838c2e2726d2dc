// SPDX-License-Identifier: MIT
// Plays the command line's requests on a session, with or without a window: spawn, time out, take the picture, end.
// Lives on the main thread.
#pragma once

#include "app/commandline.h"

#include "core/basics/failure.h"
#include "core/lesson/lesson.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace pangaea {

class LessonCheck;
class ScenarioPlayer;
class Session;

class Script final : public QObject
{
    Q_OBJECT
public:
    using TakePicture = std::function<Failure(const Options &)>;

    /// The file that is played at once; both are empty without one.
    struct Played {
        Scenario scenario;
        Lesson lesson;
    };
    Script(Session &session, Options options, Played played, TakePicture takePicture, QObject *parent = nullptr);
    ~Script() override;

    /// Ends the session in order: live processes are terminated, then killed after the grace time (ns).
    void end(int status, qint64 grace);

signals:
    /// The run is over, by itself or by end().
    void finished(int status);
    /// A sentence for standard error.
    void failed(const QString &sentence);

private:
    void begin();
    void beginFile(Played played);
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] Failure beginSpawning();
    [[nodiscard]] ExitCode lessonCode();
    void refuse(const QString &sentence);
    [[nodiscard]] bool isSettled() const;
    void watch();
    void takePicture();
    void finish();

    Session &m_session;
    const Options m_options;
    const TakePicture m_takePicture;
    std::unique_ptr<ScenarioPlayer> m_player; ///< plays the scenario, if there is one
    std::unique_ptr<LessonCheck> m_lesson;    ///< likewise for a lesson
    QTimer m_timeout;
    enum class Picture { None, Due, Scheduled, Taken, Failed };
    Picture m_picture;
    bool m_begun = false;
    size_t m_rows = 0; ///< the most that there were: other machines tell of theirs later
    bool m_over = false;
    bool m_missed = false;       ///< a step of the scenario waited in vain
    std::optional<int> m_status; ///< set while the session is being ended
};

} // namespace pangaea
