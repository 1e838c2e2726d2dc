// SPDX-License-Identifier: MIT
// What the command line asked for, played on a session, with or without a window: spawn, time out, take
// the picture, end. Lives on the main thread.
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

    /// Of a file that is played at once; both are empty where there is none.
    struct Played {
        Scenario scenario;
        Lesson lesson;
    };
    Script(Session &session, Options options, Played played, TakePicture takePicture, QObject *parent = nullptr);
    ~Script() override;

    /// Ends the session in order: what lives is terminated, then killed after the grace time (ns).
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
    std::unique_ptr<ScenarioPlayer> m_player; ///< of the scenario, if there is one
    std::unique_ptr<LessonCheck> m_lesson;    ///< the same
    QTimer m_timeout;
    enum class Picture { None, Due, Scheduled, Taken, Failed };
    Picture m_picture;
    bool m_begun = false;
    bool m_over = false;
    std::optional<int> m_status; ///< the session is being ended, with this status
};

} // namespace pangaea
